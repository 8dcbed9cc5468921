import { candidate, weights, type Candidate, type NameSentence } from './candidate.ts';
import { isCapital, isLatin } from './name-words.ts';
import { flag } from './word-flags.ts';

/** An unknown word in capitals: an organisation, unless the language says that it is none. */
export function acronymAt(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const word = words[at];
  if (word?.casing !== 'upper' || sentence.shouting) return null;
  if (word.text.length < 2 || word.text.length > 8 || /\p{N}/u.test(word.text)) return null;
  if (/^[IVXLCDMХІ]+$/u.test(word.text)) return null;
  if (index.has(word, flag.notName | flag.legalForm | flag.organisationKind)) return null;
  if (index.has(words[at - 1], flag.workKind)) return null;
  return candidate(sentence, at, at + 1, { type: 'organisation', weight: weights.acronym });
}

/** `ТОВ Чексіл-Ярославна`: a legal form and a name without quotation marks. */
export function legalFormAt(
  { words, index, ...sentence }: NameSentence,
  at: number,
): Candidate | null {
  const form = words[at];
  if (form?.casing !== 'upper' || sentence.shouting || !index.has(form, flag.legalForm)) {
    return null;
  }
  let to = at + 1;
  while (to < at + 4 && isCapital(words[to]) && !index.has(words[to], flag.notName)) {
    to += 1;
  }
  if (to === at + 1 || !index.declines) return null;
  return candidate({ words }, at, to, {
    type: 'organisation',
    weight: weights.headed + weights.perWord * (to - at),
  });
}

/** Words in Latin letters inside a text in others: a company or a product's maker, as a rule. */
export function foreignAt(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  if (!index.declines) return null;
  let to = at;
  for (; to < words.length && to < at + 5; to += 1) {
    const word = words[to];
    if (word?.kind !== 'word' || !isLatin(word.text)) break;
    if (word.casing === 'lower' && !isLatin(words[to + 1]?.text ?? '')) break;
  }
  const first = words[at];
  if (to === at || first === undefined || first.casing === 'lower') return null;
  if (first.text.length < 2 || /\p{N}|^[IVXLCDM]+$/u.test(first.text)) return null;
  const next = words[to];
  const numbered = next?.kind === 'number';
  if (numbered || index.has(words[at - 1], flag.workKind)) return null;
  if (index.has(first, flag.notName)) return null;
  // `Telegram-канал`: a common noun behind the hyphen.
  if (first.text.includes('-') && index.has(first, flag.mediaKind)) return null;
  const medium = index.has(words[at - 1], flag.mediaKind);
  return candidate(sentence, at, to, {
    type: medium ? 'medium' : 'organisation',
    weight: weights.acronym + weights.perWord * (to - at),
  });
}
