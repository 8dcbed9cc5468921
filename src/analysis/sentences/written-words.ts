import type { Morphology, Reading, TokenKind } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { kindOf } from '../../text/tokenize.ts';
import { Vocabulary } from '../../text/vocabulary.ts';
import { WordRecord } from '../../text/word-record.ts';
import { beginsWithCapital } from '../../text/capital.ts';

/** What is known of a token by its text alone. */
export interface WrittenWord {
  /** The text itself, one string for all tokens that are so written. */
  readonly text: string;
  readonly kind: TokenKind;
  /** The word as a sentence begins with it, where a capital says nothing. */
  readonly opening: WordRecord;
  readonly inside: WordRecord;
}

/** How many texts of tokens are remembered: more than a corpus of 10,000 articles has. */
const capacity = 150_000;

const known = new WeakMap<Morphology, (text: string) => WrittenWord>();

/** What a language knows of the text of a token, remembered from token to token. */
export function writtenWords(morphology: Morphology): (text: string) => WrittenWord {
  const found = known.get(morphology) ?? remembered(morphology);
  known.set(morphology, found);
  return found;
}

function remembered(morphology: Morphology): (text: string) => WrittenWord {
  const vocabulary = new Vocabulary();
  const words = new Map<string, WrittenWord>();
  const forms = new Map<string, Orders>();
  return (text) => {
    const seen = words.get(text);
    if (seen !== undefined) return seen;
    const kind = kindOf(text);
    const form = fold(text);
    const orders =
      forms.get(form) ??
      ordersOf(form, kind === 'word' ? morphology.readings(form) : [], vocabulary);
    const word = writtenAs(text, kind, orders);
    if (words.size >= capacity) {
      words.clear();
      forms.clear();
    }
    words.set(text, word);
    forms.set(form, orders);
    return word;
  };
}

function writtenAs(
  text: string,
  kind: TokenKind,
  { small, capital, opening }: Orders,
): WrittenWord {
  if (!beginsWithCapital(text)) return { text, kind, opening: small, inside: small };
  return { text, kind, opening, inside: capital };
}

/** A form with its readings in the orders that they have by how and where it is written. */
interface Orders {
  readonly small: WordRecord;
  readonly capital: WordRecord;
  readonly opening: WordRecord;
}

/** A form has one record as long as its readings stand in the same order. */
function ordersOf(form: string, readings: readonly Reading[], vocabulary: Vocabulary): Orders {
  const plain = new WordRecord(form, readings, vocabulary);
  if (readings.length < 2) return { small: plain, capital: plain, opening: plain };
  const record = (ordered: readonly Reading[]): WordRecord =>
    ordered === readings ? plain : new WordRecord(form, ordered, vocabulary);
  return {
    small: record(byCapital(readings, false)),
    capital: record(byCapital(readings, true)),
    opening: record(asSubject(readings)),
  };
}

/** `Песков заявил`: the name can be a subject, the sand (`песков`) cannot. */
function asSubject(readings: readonly Reading[]): readonly Reading[] {
  const [best] = readings;
  if (best?.pos !== 'NOUN' || (best.cases?.includes('nom') ?? true)) return readings;
  const names = readings.filter(({ pos, cases }) => pos === 'PROPN' && cases?.includes('nom'));
  return [...names, ...readings.filter((one) => !names.includes(one))];
}

function isVocative({ cases }: Reading): boolean {
  return cases?.[0] === 'voc';
}

function byCapital(readings: readonly Reading[], capital: boolean): readonly Reading[] {
  const isName = (reading: Reading): boolean => reading.pos === 'PROPN';
  if (!readings.some(isName) || readings.every(isName)) return readings;
  if (!capital) return [...readings.filter((one) => !isName(one)), ...readings.filter(isName)];
  const names = readings.filter((one) => isName(one) && !isVocative(one));
  if (readings[0]?.pos !== 'NOUN' && readings[0]?.pos !== 'VERB') return readings;
  return [...names, ...readings.filter((one) => !names.includes(one))];
}
