import { cueAt, isBoundary, type SentenceView } from '../sentence-view.ts';
import { speechVerbAt } from '../speech-verb.ts';
import { subjectOf } from './subject.ts';
import { impersonalPhrase } from './impersonal.ts';
import { beforeCited, citedIn, spanOf, venuesIn, type Phrase } from './phrase.ts';
import { behindSubject, toldTo } from './told-to.ts';
import { isSign } from '../../../text/sign.ts';

/** How far behind "as" its verb may stand. */
const reach = 14;

/**
 * "As X says" before, inside or behind a statement: `Як зазначає Reuters`, `как сказал Уиткофф
 * CNBC`, `Как говорится в сообщении МЧС`.
 *
 * @param at Index of "as".
 * @returns The phrase, without the comma behind it; null if it is another "as".
 */
export function asClauseAt(view: SentenceView, at: number): Phrase | null {
  const as = cueAt(view, at, 'as');
  if (as === null) return null;
  const limit = view.tokens.length;
  let to = as.next;
  while (to < limit && !ends(view, to)) to += 1;
  for (let index = as.next; index < Math.min(to, as.next + reach); index += 1) {
    const verb = speechVerbAt(view, index);
    if (verb !== null && !verb.converb) {
      const sources = subjectOf(view, as.next, verb, to);
      const [first] = sources;
      const told =
        first?.kind === 'medium'
          ? []
          : toldTo(view, behindSubject(view, verb, first), beforeCited(view, verb.next, to));
      return {
        from: at,
        to,
        verb: verb.at,
        cues: [spanOf(view, at, to)],
        sources,
        cited: citedIn(view, verb.next, to),
        venues: [...told, ...venuesIn(view, as.next, to)],
        force: verb.force,
        opinion: verb.view === true,
        impersonal: false,
      };
    }
    const impersonal = cueAt(view, index, 'impersonal');
    if (impersonal?.cue.force === 'report') {
      return {
        ...impersonalPhrase(view, index, impersonal.next, to),
        from: at,
        to,
        cues: [spanOf(view, at, to)],
      };
    }
  }
  return null;
}

function ends({ tokens, asides }: SentenceView, at: number): boolean {
  const token = tokens[at];
  return isBoundary(token) && asides[at] !== true && !isSign(token?.text ?? '', '"“”„«»');
}
