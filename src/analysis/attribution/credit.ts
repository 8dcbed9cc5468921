import { beforeCited, citedIn, spanOf, venuesIn, type Phrase } from './phrases/phrase.ts';
import { subjectOf } from './phrases/subject.ts';
import { toldBefore, toldTo } from './phrases/told-to.ts';
import { cueAt, isComma, isStating, type SentenceView } from './sentence-view.ts';
import { cueIn, sourcesIn, type Source } from './source.ts';
import { speechVerbAt } from './speech-verb.ts';

/** How many words a pointer may stand behind ("As the agency reports, this …"). */
const lead = 12;

/**
 * "Bloomberg reports this": a sentence that points to what another one says and only tells who
 * says so. Its parts between commas are one phrase each, innermost first.
 *
 * @returns Null if the sentence says something of its own.
 */
export function creditOf(view: SentenceView, from: number, to: number): Phrase[] | null {
  const handed = cueAt(view, from, 'words') === null ? null : wordsOf(view, from, to);
  if (handed !== null) return [handed];
  const pointer = pointerIn(view, from, Math.min(to, from + lead));
  if (pointer === null) return null;
  const parts: Phrase[] = [];
  let own = false;
  let start = from;
  while (start < to) {
    let end = start;
    while (end < to && (!isComma(view.tokens[end]) || view.asides[end] === true)) end += 1;
    const part = partOf(view, start, end, to) ?? passiveOf(view, start, end);
    if (part !== null) parts.push(part);
    else own ||= statesIt(view, start, end);
    start = end + 1;
  }
  if (own || parts.length === 0) return null;
  return parts.toSorted((a, b) => Number(isOutletOnly(a)) - Number(isOutletOnly(b)));
}

/**
 * "Source: Bloomberg, citing the ministry": where the whole article comes from.
 *
 * @returns Null for any other sentence, and for a line that names nobody.
 */
export function sourceLineOf(view: SentenceView, from: number, to: number): Phrase | null {
  const heading = cueAt(view, from, 'source-line');
  if (heading === null || view.tokens[heading.next]?.text !== ':') return null;
  const names = heading.next + 1;
  const sources = sourcesIn(view, names, beforeCited(view, names, to), { governed: false });
  if (sources.length === 0 || statesIt(view, names, to)) return null;
  return wholeOf(view, from, to, { sources, cited: citedIn(view, names, to) });
}

/** The phrase that a whole stretch is. */
function wholeOf(
  view: SentenceView,
  from: number,
  to: number,
  parts: Pick<Phrase, 'sources'> & Partial<Pick<Phrase, 'verb' | 'cited' | 'venues' | 'force'>>,
): Phrase {
  return {
    from,
    to,
    verb: null,
    cues: [spanOf(view, from, to)],
    cited: [],
    venues: [],
    force: 'say',
    opinion: false,
    impersonal: false,
    ...parts,
  };
}

/** "The words of the coach are handed on by the club": nothing but whose words they are. */
function wordsOf(view: SentenceView, from: number, to: number): Phrase | null {
  for (let at = from; at < to; at += 1) {
    if (isComma(view.tokens[at])) return null;
    const verb = speechVerbAt(view, at);
    if (verb === null) continue;
    const outlets = sourcesIn(view, verb.next, to, { governed: false });
    return wholeOf(view, from, to, {
      verb: at,
      sources: sourcesIn(view, from + 1, at, { governed: true }).slice(0, 1),
      venues: outlets.flatMap((source) => (source.kind === 'medium' ? [source.entity] : [])),
    });
  }
  return null;
}

/** The pointer opens the sentence, or the part behind "as X reports,". */
function pointerIn(view: SentenceView, from: number, to: number): number | null {
  const first = cueAt(view, from, 'this');
  if (first !== null) return first.next;
  const opens = cueAt(view, from, 'as') ?? cueAt(view, from, 'lead');
  for (let at = from; opens !== null && at < to; at += 1) {
    if (isComma(view.tokens[at])) return cueAt(view, at + 1, 'this')?.next ?? null;
  }
  return null;
}

function statesIt(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isStating(view, at) && view.asides[at] !== true) return true;
  }
  return false;
}

function partOf(view: SentenceView, from: number, to: number, end: number): Phrase | null {
  for (let at = from; at < to; at += 1) {
    if (view.asides[at] === true) continue;
    if (opensContent(view, at)) return null;
    const verb = speechVerbAt(view, at);
    const learned = cueAt(view, at, 'learned');
    const impersonal = cueAt(view, at, 'impersonal');
    const next = verb?.next ?? learned?.next ?? impersonal?.next;
    if (next === undefined) continue;
    if (isComma(view.tokens[to]) && cueAt(view, to + 1, 'that') !== null && to < end) return null;
    const sources =
      verb !== null && learned === null
        ? subjectOf(view, from, verb, to)
        : documents(view, from, to, next);
    const venues = venuesIn(view, from, to);
    const told =
      verb !== null && learned === null
        ? [...toldBefore(view, from, at), ...toldTo(view, next, to)]
        : [];
    const own = sources.filter(({ kind }) => kind !== 'medium').length > 0;
    return wholeOf(view, from, to, {
      verb: at,
      sources: sources.filter(
        (source) => !(source.kind === 'medium' && venues.includes(source.entity)),
      ),
      cited: learned === null ? citedIn(view, next, to) : [unnamedSources(at)],
      venues: [...new Set([...(own ? told : []), ...venues])],
      force: verb?.force ?? 'say',
    });
  }
  return null;
}

/** "This was reported by the police": the words that point have the verb already. */
function passiveOf(view: SentenceView, from: number, to: number): Phrase | null {
  const pointer = cueAt(view, from, 'this');
  if (pointer === null || !statesIt(view, from, pointer.next)) return null;
  const sources = sourcesIn(view, pointer.next, to, { governed: true }).slice(0, 1);
  if (sources.length === 0 || statesIt(view, pointer.next, to)) return null;
  return wholeOf(view, from, to, { sources, venues: venuesIn(view, pointer.next, to) });
}

/** An outlet that learned something has it from somebody whom it does not name. */
function unnamedSources(at: number): Source {
  return {
    kind: 'anonymous',
    institution: null,
    outlet: null,
    ofOutlet: false,
    belongsTo: [],
    points: null,
    office: null,
    plural: true,
    told: false,
    from: at,
    to: at,
  };
}

/** "It became known to Bloomberg", "it is said in the ministry's statement". */
function documents(view: SentenceView, from: number, to: number, next: number): Phrase['sources'] {
  const voice = cueIn(view, from, to, 'voice');
  const all = sourcesIn(view, next, to, { governed: true });
  const fits = voice === null ? all : all.filter((source) => source.to > voice.at);
  return fits.slice(0, 1);
}

function opensContent(view: SentenceView, at: number): boolean {
  return isComma(view.tokens[at]) && cueAt(view, at + 1, 'that') !== null;
}

function isOutletOnly({ sources }: Phrase): boolean {
  return sources.every(({ kind }) => kind === 'medium' || kind === 'outlet');
}
