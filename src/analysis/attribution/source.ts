import type { SpeechCue } from '../../model/language/speech-cues.ts';
import type { Token } from '../../model/token.ts';
import { headOf, nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { cueAt, isComma, type NamedTokens, type SentenceView } from './sentence-view.ts';
import { beginsWithCapital } from '../../text/capital.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Somebody without a name; `institution` is the one that they belong to, if it is said. */
export interface AnonymousSource extends Place {
  readonly kind: 'anonymous';
  readonly institution: string | null;
  /** The outlet that they talked to: "a source of Reuters". */
  readonly outlet: string | null;
  /** Whether that outlet has no name here: "a source of the agency's". */
  readonly ofOutlet: boolean;
  /** All institutions and places named with the words. */
  readonly belongsTo: readonly string[];
  /**
   * Whom the words may point back to: the holder of an office of which there is one, anybody named
   * before ("the expert"), the two parties at once, or nobody.
   */
  readonly points: 'office' | 'epithet' | 'both' | null;
  /** The lemma of the office that they name: "president". */
  readonly office: string | null;
  readonly plural: boolean;
  /** Whether the words tell which body, office or document speaks, though it has no name. */
  readonly told: boolean;
}

/** Who or what a sentence names as the source of a statement. */
export type Source =
  | ({ readonly kind: 'named'; readonly entity: string } & Place)
  | AnonymousSource
  | ({ readonly kind: 'medium'; readonly entity: string } & Place)
  /** "The agency": the outlet that the article has credited. */
  | ({ readonly kind: 'outlet' } & Place)
  /** "The statement", "the press service": of the institution that spoke before. */
  | ({ readonly kind: 'voice' } & Place)
  | ({
      readonly kind: 'pronoun';
      readonly number: 'sg' | 'pl';
      readonly gender: 'm' | 'f' | 'n' | null;
    } & Place);

/**
 * The sources named in a stretch of a sentence, nearest to its beginning first.
 *
 * @param governed Whether phrases behind a preposition count: they do not as the subject of a verb.
 */
export function sourcesIn(
  view: SentenceView,
  from: number,
  to: number,
  { governed }: { readonly governed: boolean },
): Source[] {
  const phrases = nounPhrases(view, from, to);
  const found = phrases.flatMap((phrase, index) => {
    if (phrase.governed && !governed) return [];
    const own = governed ? { ...phrase, governed } : phrase;
    const source = sourceOf(view, own, attached(view, phrases, index));
    return source === null ? [] : [{ phrase, source }];
  });
  return found
    .filter(
      ({ phrase, source }, index) =>
        !isNamedBehind(view, phrase, source, found[index + 1]) &&
        !isExplaining(view, found[index - 1], phrase, source),
    )
    .map(({ source }) => source);
}

/** "The co-chief executive, James Smith, said": the name between commas is the same person's. */
function isNamedBehind(
  view: SentenceView,
  phrase: NounPhrase,
  source: Source,
  next: { phrase: NounPhrase; source: Source } | undefined,
): boolean {
  return (
    source.kind === 'anonymous' &&
    next?.source.kind === 'named' &&
    isPersonName(view, next.source) &&
    next.phrase.from === Math.max(phrase.to, source.to) + 1 &&
    isComma(view.tokens[next.phrase.from - 1])
  );
}

/**
 * What stands between commas behind another source explains it ("Ushakov, an aide to Putin, said"),
 * unless it is the name of somebody whose office stands before.
 */
function isExplaining(
  view: SentenceView,
  before: { phrase: NounPhrase; source: Source } | undefined,
  { from, to }: NounPhrase,
  source: Source,
): boolean {
  if (before === undefined || !isComma(view.tokens[from - 1])) return false;
  if (before.source.kind === 'anonymous' && source.kind === 'named' && isPersonName(view, source)) {
    return false;
  }
  return (
    isComma(view.tokens[to]) || (before.source.kind === 'named' && before.phrase.to === from - 1)
  );
}

function isPersonName({ names }: SentenceView, { from, to }: Place): boolean {
  return names.some((name) => name.type === 'person' && name.from >= from && name.to <= to);
}

/** The phrases behind prepositions that follow a phrase at once: "a spokesman | for the ministry". */
function attached(
  view: SentenceView,
  phrases: readonly NounPhrase[],
  index: number,
): NounPhrase | undefined {
  const own = phrases[index];
  let last: NounPhrase | undefined;
  let end = own?.to ?? 0;
  for (const next of phrases.slice(index + 1)) {
    if (!next.governed || next.from > end + 2 || view.tokens[end]?.kind !== 'word') break;
    if (cueAt(view, end, 'anonymity') !== null) break;
    last = next;
    end = next.to;
  }
  return last;
}

function sourceOf(
  view: SentenceView,
  phrase: NounPhrase,
  behind: NounPhrase | undefined,
): Source | null {
  const { from, to } = phrase;
  const pronoun = cueIn(view, from, to, 'pronoun');
  const head = headOf(view, phrase);
  const names = namesIn(view, from, to);
  const person = personOf(view, phrase, names, head);
  if (person !== undefined) return { kind: 'named', entity: person.entity, from, to };
  if (head === null) {
    if (pronoun !== null) return { ...pronoun.cue, from, to };
    return behind !== undefined && isPart(view, from, to) ? oneOf(view, from, behind) : null;
  }
  const own = view.nameAt[head];
  const named = own !== undefined && own.type !== 'person';
  if (named && (view.speech.inflected || own.to >= to)) {
    // "The American agency | Bloomberg": of two names side by side the outlet's counts.
    const outlet = names.find(({ type, from: start }) => type === 'medium' && start === own.to);
    return namedSource(outlet ?? own, from, to);
  }
  if (pronoun !== null && pronoun.at === head) {
    return { ...pronoun.cue, from, to };
  }
  const institution = names.find(({ type }) => isInstitution(type)) ?? institutionIn(view, behind);
  if (cueAt(view, head, 'outlet') !== null) {
    const medium = names.find(({ type }) => type === 'medium');
    if (medium !== undefined) return namedSource(medium, from, to);
    if (!hasOwnName(view, head, to)) return { kind: 'outlet', from, to };
  }
  const voice = cueAt(view, head, 'voice');
  const owner = voice === null ? undefined : ownerOf(view, head, institution);
  if (owner !== undefined) return namedSource(owner, from, Math.max(to, owner.to));
  if (voice !== null && voice.cue.document !== true) return { kind: 'voice', from, to };
  const apposed = names.find(
    ({ type, from: start }) => type !== 'place' && type !== 'person' && start === head + 1,
  );
  if (apposed !== undefined && cueAt(view, head, 'kind') !== null) {
    return namedSource(apposed, from, to);
  }
  const end = Math.max(to, behind?.to ?? to);
  const holder = institution ?? names.find(({ type }) => type === 'person');
  const outlet = institution?.type === 'medium' ? institution.entity : null;
  return {
    kind: 'anonymous',
    institution: outlet === null ? (holder?.entity ?? null) : null,
    outlet,
    ofOutlet: outlet === null && cueIn(view, head + 1, to, 'outlet') !== null,
    belongsTo: names.filter(({ type }) => type !== 'person').map(({ entity }) => entity),
    points: pointing(view, from, to, head),
    office: officeAt(view, head),
    plural: view.tokens[head]?.readings[0]?.number === 'pl',
    told: isTold(view, head),
    from,
    to: end,
  };
}

/** The lemma of a word for an office at a token; null if there is none. */
export function officeAt(view: SentenceView, at: number): string | null {
  const token = cueAt(view, at, 'role') === null ? undefined : view.tokens[at];
  return token === undefined ? null : (token.readings[0]?.lemma ?? token.fold);
}

/** What tells who speaks without a name. */
const telling = ['body', 'kind', 'voice', 'outlet'] as const;

/** Whether a noun tells who speaks without a name: the police, the mayor, the study. */
function isTold(view: SentenceView, head: number): boolean {
  if (telling.some((kind) => cueAt(view, head, kind) !== null)) return true;
  if (isUnknownName(view, head)) return true;
  const role = cueAt(view, head, 'role')?.cue;
  const several = view.tokens[head]?.readings[0]?.number === 'pl';
  return role?.unique === true && role.speaksFor !== true && !several;
}

/** "One | of the sources": a number or a determiner whose noun a preposition governs. */
function isPart({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, readings }) => {
    const pos = readings[0]?.pos;
    return kind === 'number' || pos === 'DET' || pos === 'NUM' || pos === 'PRON' || pos === 'ADJ';
  });
}

function oneOf(view: SentenceView, from: number, behind: NounPhrase): AnonymousSource {
  return {
    kind: 'anonymous',
    institution: institutionIn(view, behind)?.entity ?? null,
    outlet: null,
    ofOutlet: false,
    belongsTo: [],
    points: null,
    office: null,
    plural: false,
    told: false,
    from,
    to: behind.to,
  };
}

/** "Радіо Хвиля": words with capitals behind the noun name an outlet that nobody knows. */
function hasOwnName({ tokens }: SentenceView, head: number, to: number): boolean {
  return tokens.slice(head + 1, to).some(({ text }) => beginsWithCapital(text));
}

/** Whose statement it is: an institution, or a place if its name follows at once. */
function ownerOf(
  { speech }: SentenceView,
  head: number,
  institution: NamedTokens | undefined,
): NamedTokens | undefined {
  if (institution?.type !== 'place') return institution;
  const near = speech.inflected ? institution.from === head + 1 : institution.to <= head;
  return near ? institution : undefined;
}

function isInstitution(type: NamedTokens['type']): boolean {
  return type === 'organisation' || type === 'place' || type === 'medium';
}

function institutionIn(
  view: SentenceView,
  phrase: NounPhrase | undefined,
): NamedTokens | undefined {
  if (phrase === undefined) return undefined;
  return namesIn(view, phrase.from, phrase.to).find(({ type }) => isInstitution(type));
}

function namedSource({ entity, type }: NamedTokens, from: number, to: number): Source {
  return { kind: type === 'medium' ? 'medium' : 'named', entity, from, to };
}

function namesIn({ names, nameAt }: SentenceView, from: number, to: number): NamedTokens[] {
  const first = nameAt.slice(from, to).find((name) => name !== undefined);
  if (first === undefined) return [];
  const found: NamedTokens[] = [];
  for (let index = names.indexOf(first); index < names.length; index += 1) {
    const name = names[index];
    if (name === undefined || name.from >= to) break;
    found.push(name);
  }
  return found;
}

/** The person that a phrase names; in "Smith’s lawyer" and "команда Сміта" none. */
function personOf(
  view: SentenceView,
  { from, to, governed }: NounPhrase,
  names: readonly NamedTokens[],
  head: number | null,
): NamedTokens | undefined {
  return names.findLast((name) => {
    if (name.type !== 'person' || name.to > to || name.from < from) return false;
    if (governed) return view.speech.inflected || name.to === to;
    if (!canBeSubject(view, name)) return false;
    return view.speech.inflected || (head !== null && head < name.to);
  });
}

/** A name in a case other than the nominative is no subject; without readings nobody knows. */
export function canBeSubject({ tokens }: SentenceView, { from, to, type }: NamedTokens): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const [first] = words;
  const fits = (token: Token | undefined): boolean => canBeNominative(token, type === 'person');
  // A given name is in the dictionary, a surname is often only guessed.
  return words.every(fits) || (words.length > 1 && fits(first));
}

/** One person is no plural: such readings are those of another word ("Волков" of wolves). */
function canBeNominative(token: Token | undefined, person: boolean): boolean {
  const readings = (token?.readings ?? []).filter(
    ({ number, cases }) => !person || (number !== 'pl' && cases?.join() !== 'voc'),
  );
  return (
    readings.length === 0 ||
    readings.some(({ cases }) => cases === undefined || cases.length === 0 || cases.includes('nom'))
  );
}

function pointing(
  view: SentenceView,
  from: number,
  to: number,
  head: number,
): AnonymousSource['points'] {
  if (cueIn(view, from, to, 'both') !== null) return 'both';
  if (hasUnknownName(view, from, to)) return null;
  if (cueAt(view, head, 'epithet') !== null) return 'epithet';
  return cueIn(view, from, to, 'role')?.cue.unique === true ? 'office' : null;
}

/** Words with capitals that are no known name may be one: whom they mean nobody can tell. */
function hasUnknownName({ tokens, nameAt }: SentenceView, from: number, to: number): boolean {
  for (let at = Math.max(from, 1); at < to; at += 1) {
    if (nameAt[at] === undefined && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** A capital that is no known name and no word of the language either: somebody is named. */
function isUnknownName({ tokens, nameAt, speech }: SentenceView, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || nameAt[at] !== undefined) return false;
  if (speech.inflected || !/^\p{Lu}\p{L}*\p{Ll}/u.test(token.text)) return false;
  return at > 0 || token.readings[0]?.pos === 'PROPN';
}

/** The first cue of a kind that begins in a stretch, and where. */
export function cueIn<K extends SpeechCue['kind']>(
  view: SentenceView,
  from: number,
  to: number,
  kind: K,
): { cue: Extract<SpeechCue, { kind: K }>; at: number; next: number } | null {
  for (let at = from; at < to; at += 1) {
    const found = cueAt(view, at, kind);
    if (found !== null) return { ...found, at };
  }
  return null;
}
