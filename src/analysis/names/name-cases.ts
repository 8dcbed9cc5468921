import type { Entity } from '../../model/entity.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Language } from '../../model/language.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { NameUse, ObliqueCase } from '../../model/language/name-rules.ts';
import { fold } from '../../text/fold.ts';
import { compileDeclension, type Declension, type StandardForm } from './declension.ts';
import { readMarkedName, type MarkedWord } from './marked-name.ts';

/** The label of an entity in a case; null if the form is not surely known. */
export type NameCases = (entity: Entity, name: ObliqueCase) => string | null;

interface Known {
  readonly marked: string;
  readonly gender: 'm' | 'f' | null;
  /** What its last declining word is; null for a person. */
  readonly noun: NameUse | null;
}

/**
 * Declines labels for sentences that the digest makes. A name of the gazetteer follows its mark-up
 * and the standard form of its paradigm. A name found in a text declines only if it is a person's,
 * with a given name that tells the gender, and a surname whose form its ending leaves no doubt of.
 */
export function createNameCases(
  gazetteer: Gazetteer,
  { code, names: rules, orthography }: Pick<Language, 'code' | 'names' | 'orthography'>,
): NameCases {
  const declension = compileDeclension(rules.paradigms);
  const known = knownNames(gazetteer, code);
  const genders = givenGenders(rules.givenNames);
  const own = (text: string): boolean =>
    Array.from(text.toLowerCase()).every(
      (char) => !isLetter(char) || orthography.letters.includes(char),
    );

  const declineWord = (
    word: MarkedWord,
    use: NameUse,
    gender: 'm' | 'f' | null,
    name: ObliqueCase,
    sure: boolean,
  ): string | null => {
    const parts = word.parts.map(({ fold: part, declines }) => {
      if (!declines || isAcronym(word)) return part;
      const { form, by } = declined(declension, part, use, gender, name);
      if (use === 'surname' && isDoubtful(word.text, gender, by)) return null;
      const fixed = by === 'fixed' && (use === 'surname' || !sure);
      return by === 'row' || (by === 'guess' && !sure) || fixed ? form : null;
    });
    return parts.includes(null) ? null : recased(word.text, word.fold, parts.join(''));
  };

  return ({ id, type, labels }, name) => {
    const label = labels[code];
    if (rules.paradigms.length === 0) return label;
    const entry = known.get(id);
    if (entry === undefined) {
      if (type !== 'person' || !own(label)) return null;
      const words = readMarkedName(label, true);
      const gender = genders.get(words[0]?.fold ?? '') ?? null;
      if (gender === null || words.length !== 2) return null;
      const uses: NameUse[] = ['given', 'surname'];
      return joined(
        label,
        words,
        words.map((word, at) => declineWord(word, uses[at] ?? 'surname', gender, name, true)),
      );
    }
    const { marked, gender, noun } = entry;
    const words = readMarkedName(marked, noun === null);
    const forms = words.map((word, at) => {
      if (!own(word.text)) return word.text;
      const use = noun === null ? personUse(words, at) : thingUse(words, at, noun);
      return declineWord(word, use, gender, name, false);
    });
    return joined(label, words, forms);
  };
}

/** A word of a person's name; braces around all of it mean that no part stands alone. */
function personUse(words: readonly MarkedWord[], at: number): NameUse {
  const whole = words.length > 1 && words.every(({ braced }) => braced);
  return words[at]?.braced === true && !(whole && at === 0) ? 'surname' : 'given';
}

/** A word of a thing's name; before another that declines it is an adjective. */
function thingUse(words: readonly MarkedWord[], at: number, noun: NameUse): NameUse {
  const next = words[at + 1];
  return next?.parts.some(({ declines }) => declines) === true ? 'adjective' : noun;
}

/** A word declined as what it is, else as the wider use that has no row of its own for it. */
function declined(
  declension: Declension,
  word: string,
  use: NameUse,
  gender: 'm' | 'f' | null,
  name: ObliqueCase,
): ReturnType<Declension['inCase']> {
  const found = declension.inCase(word, use, gender, name);
  if (found.by !== 'fixed') return found;
  if (use === 'territory') return declension.inCase(word, 'place', gender, name);
  if (use === 'institution') return declension.inCase(word, 'common', gender, name);
  return found;
}

function knownNames(gazetteer: Gazetteer, code: LanguageCode): Map<string, Known> {
  const row = (
    entry: { readonly id: string } & Readonly<Record<LanguageCode, readonly string[]>>,
    noun: NameUse | null,
    gender: 'm' | 'f' | null = null,
  ): [string, Known] => [entry.id, { marked: entry[code][0] ?? '', gender, noun }];
  return new Map([
    ...gazetteer.people.map((entry) => row(entry, null, entry.gender)),
    ...gazetteer.countries.map((entry) => row(entry, 'territory')),
    ...gazetteer.places.map((entry) => row(entry, entry.kind === 'city' ? 'place' : 'territory')),
    ...gazetteer.organisations.map((entry) => row(entry, 'institution')),
    ...gazetteer.media.map((entry) => row(entry, 'institution')),
  ]);
}

/** Given names with the gender of those who bear them; a name of both tells nothing. */
function givenGenders(names: Language['names']['givenNames']): ReadonlyMap<string, 'm' | 'f'> {
  const genders = new Map<string, 'm' | 'f'>();
  const both = new Set<string>();
  for (const gender of ['m', 'f'] as const) {
    for (const name of names[gender].flat()) {
      const key = fold(name);
      if (genders.has(key) && genders.get(key) !== gender) both.add(key);
      genders.set(key, gender);
    }
  }
  for (const name of both) genders.delete(name);
  return genders;
}

/** A double name of which it is not sure that only the last part declines. */
function isDoubtful(text: string, gender: 'm' | 'f' | null, by: StandardForm['by']): boolean {
  const [, next] = /-(.)/u.exec(text) ?? [];
  if (next === undefined) return false;
  return next === next.toLowerCase() || (gender === 'f' && by !== 'fixed');
}

function isLetter(char: string): boolean {
  return /\p{L}/u.test(char);
}

/** Capitals that are read letter by letter: `МВФ`. */
function isAcronym({ text, braced }: MarkedWord): boolean {
  return !braced && text.length > 1 && text === text.toUpperCase();
}

/** A declined form with the capitals of the nominative. */
function recased(text: string, folded: string, form: string): string {
  let same = 0;
  while (same < form.length && same < folded.length && form[same] === folded[same]) same += 1;
  let tail = 0;
  const most = Math.min(form.length, folded.length) - same;
  while (tail < most && form.at(-1 - tail) === folded.at(-1 - tail)) tail += 1;
  return (
    text.slice(0, same) + form.slice(same, form.length - tail) + text.slice(text.length - tail)
  );
}

/** The label with its words replaced, in order; null if one is not known. */
function joined(
  label: string,
  words: readonly MarkedWord[],
  forms: readonly (string | null)[],
): string | null {
  let result = '';
  let from = 0;
  for (const [index, { text }] of words.entries()) {
    const form = forms[index];
    const at = label.indexOf(text, from);
    if (form === null || form === undefined || at === -1) return null;
    result += label.slice(from, at) + form;
    from = at + text.length;
  }
  return result + label.slice(from);
}
