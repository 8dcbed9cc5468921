import { nounPhrases } from '../attribution/noun-phrases.ts';
import { isStating } from '../attribution/sentence-view.ts';
import type { Reading, Token } from '../../model/token.ts';
import type { Stretch } from './compiled-stance.ts';
import { isSign } from '../../text/sign.ts';

/** How far before the comma the noun may stand. */
const reach = 15;

/**
 * Where the words begin that a relative clause or a participle describes: the nearest noun before
 * its comma that agrees with it in number and gender; where endings do not tell, all that stands
 * between the last verb and the comma.
 *
 * @param comma Index of the comma.
 * @param word Index of the relative pronoun or the participle.
 * @returns Null if nothing fits, or if it is only a length of time.
 */
export function describedFrom(stretch: Stretch, comma: number, word: number): number | null {
  const { view } = stretch;
  const from = groundBefore(stretch, comma);
  if (from === comma) return null;
  if (!view.speech.inflected) {
    const first = skipLinks(view, from, comma);
    return first < comma && !isDated(view, first, comma) ? first : null;
  }
  const at = agreeingNoun(view, { from, to: comma }, view.tokens[word]);
  if (at === null || view.dated[at] === true) return null;
  const name = view.nameAt[at];
  if (name?.type === 'person') return name.from;
  const phrase = nounPhrases(view, from, comma).find((one) => one.from <= at && at < one.to);
  return phrase?.from ?? null;
}

/** The nearest noun whose gender and number are those of a form; else one that does not show them. */
function agreeingNoun(
  { tokens }: Stretch['view'],
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  form: Token | undefined,
): number | null {
  if (form === undefined) return null;
  for (const known of [true, false]) {
    for (let at = to - 1; at >= from; at -= 1) {
      if (agreesWith(tokens[at], form, known)) return at;
    }
  }
  return null;
}

/** The first token behind the last verb, comma or aside before an index. */
function groundBefore({ view, from }: Stretch, comma: number): number {
  let at = comma;
  while (at > Math.max(from, comma - reach)) {
    const before = at - 1;
    if (isStating(view, before) || view.roles[before] === 'infinitive') break;
    if (isSign(view.tokens[before]?.text ?? '', ',;:–—') || view.asides[before] === true) break;
    at -= 1;
  }
  return at;
}

/** Behind prepositions, adverbs and conjunctions with which a stretch begins. */
function skipLinks({ tokens }: Stretch['view'], from: number, to: number): number {
  let at = from;
  while (at < to && /^(?:ADP|ADV|CONJ|PART)$/u.test(tokens[at]?.readings[0]?.pos ?? '')) at += 1;
  return at;
}

function isDated({ dated }: Stretch['view'], from: number, to: number): boolean {
  return dated.slice(from, to).every((one) => one);
}

function agreesWith(noun: Token | undefined, { readings }: Token, known: boolean): boolean {
  const nouns = noun?.readings.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ?? [];
  return nouns.some((one) => readings.some((form) => fits(one, form, known)));
}

function fits(noun: Reading, form: Reading, known: boolean): boolean {
  if (noun.number === undefined || form.number === undefined) return !known;
  if (noun.number !== form.number) return false;
  if (form.number === 'pl') return true;
  if (noun.gender === undefined || form.gender === undefined) return !known;
  return noun.gender === form.gender;
}
