import { caseBit } from './case-mask.ts';
import { candidate, surelyKnown, weights, type Candidate, type NameSentence } from './candidate.ts';
import { isMarked } from './name-words.ts';
import { hasSurnameEnding } from './people/surname-words.ts';
import { flag } from './word-flags.ts';

/** `передає Орлінфо`, `пишуть Вісті Орлії`, "told Orrinvision": who reports and is no person. */
export function mediumBehindReport(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const word = words[at];
  if (!index.rules.reportForms.includes(words[at - 1]?.fold ?? '')) return null;
  if (!isMarked(word) || word.kind !== 'word' || word.casing === 'upper') return null;
  if (surelyKnown(sentence, at).length > 0 || index.given.forms(word.fold).length > 0) return null;
  if (index.has(word, flag.notName | flag.organisationHead | flag.honorific)) return null;
  if (index.roles.endingAt(words, at) !== 0 || hasSurnameEnding(sentence, word)) return null;
  const place = surelyKnown(sentence, at + 1).find(
    ({ name, cases }) => name.entity.type === 'place' && (cases & caseBit('gen')) !== 0,
  );
  const whole = place !== undefined && index.declines;
  const to = whole ? place.to : at + 1;
  if (!whole && isMarked(words[to])) return null;
  return candidate(sentence, at, to, {
    type: 'medium',
    weight:
      (whole ? weights.headed : weights.single + weights.perWord) + weights.perWord * (to - at),
  });
}
