import { cueAt, type SentenceView } from '../sentence-view.ts';
import { cueIn, sourcesIn, type Source } from '../source.ts';
import { speechVerbAt } from '../speech-verb.ts';
import { spanOf, venuesIn, type Phrase } from './phrase.ts';

/** How far the verb may stand from the beginning. */
const reach = 10;

/**
 * An outlet that hands on somebody's words: `— приводит РИА Новости слова Семака`, `цитує міністра
 * Reuters`, `he was quoted as saying by local media`.
 *
 * @returns The phrase up to `to`; null if the stretch does not begin so.
 */
export function quotingAt(view: SentenceView, start: number, to: number): Phrase | null {
  if (cueAt(view, start, 'citing') !== null) return null;
  for (let at = start; at < Math.min(to, start + reach); at += 1) {
    const verb = speechVerbAt(view, at) ?? passiveQuote(view, at);
    if (verb === null) continue;
    if (verb.force !== 'quote') return null;
    const words = cueIn(view, verb.next, to, 'words');
    const all = [
      ...sourcesIn(view, start, at, { governed: true }),
      ...sourcesIn(view, verb.next, words?.at ?? to, { governed: true }),
      ...(words === null ? [] : sourcesIn(view, words.next, to, { governed: true })),
    ];
    const inside = view.names.filter((name) => name.from >= start && name.to <= to);
    const outlets = inside.flatMap(({ type, entity }) => (type === 'medium' ? [entity] : []));
    const outlet = cueIn(view, start, to, 'outlet');
    const passive = view.roles[at] === 'participle';
    if (words === null && outlets.length === 0 && outlet === null && !passive) return null;
    const people = inside.filter(({ type }) => type === 'person');
    const [person] = people;
    const speaker =
      person !== undefined && people.length === 1
        ? { kind: 'named' as const, entity: person.entity, from: person.from, to: person.to }
        : (all.find(({ kind }) => kind === 'named') ??
          all.find(({ kind }) => kind !== 'medium' && kind !== 'outlet'));
    const credited: Source[] =
      outlet !== null && outlets.length === 0
        ? [{ kind: 'outlet', from: outlet.at, to: outlet.next }]
        : [];
    return {
      from: start,
      to,
      verb: at,
      cues: [spanOf(view, start, to)],
      sources: speaker === undefined ? credited : [speaker, ...credited],
      cited: [],
      venues: [...new Set([...outlets, ...venuesIn(view, verb.next, to)])],
      force: 'say',
      opinion: false,
      impersonal: false,
    };
  }
  return null;
}

function passiveQuote(view: SentenceView, at: number): { force: string; next: number } | null {
  const found = cueAt(view, at, 'verb');
  return found?.cue.force === 'quote' && view.roles[at] === 'participle'
    ? { force: 'quote', next: found.next }
    : null;
}
