import type { Reading, Token } from '../../../model/token.ts';
import { agrees as agreesWith } from '../../syntax/agreement.ts';
import { headOf, isAbbreviationStop } from '../noun-phrases.ts';
import {
  cueAt,
  isBoundary,
  isComma,
  isConjunction,
  states,
  type SentenceView,
} from '../sentence-view.ts';
import { canBeSubject, cueIn, sourcesIn, type Source } from '../source.ts';
import { conjoined } from '../speakers.ts';
import type { SpeechVerb } from '../speech-verb.ts';
import { beforeCited } from './phrase.ts';
import { isSign } from '../../../text/sign.ts';

/** The subject in a stretch before its verb. */
export function subjectBefore(
  view: SentenceView,
  from: number,
  to: number,
  verb: SpeechVerb | null = null,
): Source[] {
  const sources = sourcesIn(view, from, to, { governed: false });
  return conjoined(view, sources, 'last', isSingular(view, verb));
}

/** Whether the form of a verb tells that one speaks alone. */
function isSingular({ speech, tokens }: SentenceView, verb: SpeechVerb | null): boolean {
  return verb !== null && speech.inflected && tokens[verb.at]?.readings[0]?.number === 'sg';
}

/** The subject: before the verb, behind it, or an institution in which somebody speaks. */
export function subjectOf(
  view: SentenceView,
  from: number,
  verb: SpeechVerb,
  end: number,
): Source[] {
  const before = subjectBefore(view, from, verb.at, verb).filter((source) =>
    agrees(view, source, verb),
  );
  if (before.length > 0) {
    const teller = isTold(view, before) ? subjectBehind(view, verb, end) : [];
    return teller.some(({ kind }) => kind !== 'medium') ? teller : before;
  }
  const inside = verb.plural ? insideInstitution(view, from, verb.at) : [];
  if (inside.length > 0) return inside;
  const behind = subjectBehind(view, verb, end);
  if (behind.length > 0 || !verb.plural) return behind;
  return insideInstitution(
    view,
    verb.next,
    firstSign(view, verb.next, beforeCited(view, verb.next, end)),
  );
}

/** `Про це УНН повідомив речник`: an outlet alone before the verb may be the one that was told. */
function isTold(view: SentenceView, sources: readonly Source[]): boolean {
  const { speech, tokens } = view;
  return (
    speech.inflected &&
    sources.every(
      ({ kind, from }) =>
        kind === 'medium' && (canBeDative(tokens[from]) || hasCarrier(view, from)),
    )
  );
}

/** `Агентству «Хвиля»`: the noun before a name has its case. */
function hasCarrier(view: SentenceView, from: number): boolean {
  return [from, from - 1, from - 2].some(
    (at) => cueAt(view, at, 'outlet') !== null && canBeDative(view.tokens[at]),
  );
}

/** Abbreviations have no cases. */
function canBeDative(token: Token | undefined): boolean {
  if (token === undefined || /^\p{Lu}+$/u.test(token.text)) return true;
  return token.readings.every(
    ({ cases }) => cases === undefined || cases.length === 0 || cases.includes('dat'),
  );
}

/** The subject behind a verb, or behind the place of the saying that follows the verb at once. */
function subjectBehind(view: SentenceView, verb: SpeechVerb, end: number): Source[] {
  const limit = firstSign(view, verb.next, beforeCited(view, verb.next, end));
  const near = sourcesIn(view, verb.next, limit, { governed: false });
  const found = near.length > 0 ? near : behindVenue(view, limit, end);
  const chain = conjoined(view, found, 'first', isSingular(view, verb));
  const [first, ...others] = chain;
  const name =
    first === undefined || others.length > 0
      ? null
      : (holderOf(view, first, found) ?? nameOf(view, first, end));
  return name === null ? chain : [name];
}

/** `Заявив в ефірі Першого каналу тренер`. */
function behindVenue(view: SentenceView, at: number, end: number): Source[] {
  const venue = view.speech.inflected ? cueAt(view, at, 'venue') : null;
  if (venue === null) return [];
  const name = [0, 1].map((skip) => view.nameAt[venue.next + skip]).find(Boolean);
  const from = name?.to ?? venue.next;
  return sourcesIn(view, from, firstSign(view, from, beforeCited(view, from, end)), {
    governed: false,
  });
}

/** `Керівник відділу зв'язків із пресою Іван Коваль`: the name behind what the office governs. */
function holderOf(view: SentenceView, office: Source, all: readonly Source[]): Source | null {
  const next = all.find(({ from }) => from >= office.to);
  if (!isOffice(view, office) || next?.kind !== 'named') return null;
  for (let at = office.to; at < next.from; at += 1) {
    if (isBoundary(view.tokens[at]) || isConjunction(view.tokens[at])) return null;
  }
  return view.names.some(({ type, entity }) => type === 'person' && entity === next.entity)
    ? next
    : null;
}

function isOffice(view: SentenceView, { kind, from, to }: Source): boolean {
  return kind === 'anonymous' && cueIn(view, from, to, 'role') !== null;
}

/** `Пресс-секретарь суда, вынесшего приговор, Нина Юркова`: the name behind what describes. */
function nameOf(view: SentenceView, office: Source, end: number): Source | null {
  if (office.kind !== 'anonymous' || office.plural || !view.speech.inflected) return null;
  if (cueIn(view, office.from, office.to, 'role') === null) return null;
  const name = view.names.find(({ from }) => from > office.to);
  if (name?.type !== 'person' || name.to > end || !isComma(view.tokens[name.from - 1])) return null;
  if (!canBeSubject(view, name) || states(view, office.to, name.from)) return null;
  return { kind: 'named', entity: name.entity, from: name.from, to: name.to };
}

/**
 * Whether a subject fits its verb: where endings tell, in number, and in gender in the past. A noun
 * for an office may stand for a man or a woman: `глава сообщил`, `министр сообщила`.
 */
function agrees(view: SentenceView, source: Source, verb: SpeechVerb): boolean {
  if (!view.speech.inflected || source.kind !== 'anonymous') return true;
  const form = view.tokens[verb.at]?.readings[0];
  const head = headOf(view, { ...source, governed: false });
  const nouns = head === null ? [] : (view.tokens[head]?.readings ?? []);
  const holder = head !== null && cueAt(view, head, 'role') !== null;
  const fits = ({ gender, ...noun }: Reading): boolean =>
    agreesWith(holder || gender === undefined ? noun : { ...noun, gender }, form);
  return nouns.length === 0 || nouns.some(fits);
}

/** "In the Kremlin they confirmed": an institution behind a preposition speaks. */
function insideInstitution(view: SentenceView, from: number, to: number): Source[] {
  for (let at = from; at < to; at += 1) {
    if (!view.speech.insideInstitution.has(view.tokens[at]?.fold ?? '')) continue;
    if (view.dated[at] === true || view.dated[at + 1] === true) continue;
    const [inside] = sourcesIn(view, at, to, { governed: true });
    if (inside === undefined || cueAt(view, at, 'venue') !== null) continue;
    return [inside];
  }
  return [];
}

function firstSign(view: SentenceView, from: number, to: number): number {
  const { tokens, asides } = view;
  let at = from;
  while (
    at < to &&
    !(partsPhrases(tokens[at]) && asides[at] !== true && !isAbbreviationStop(view, at))
  ) {
    at += 1;
  }
  return at;
}

/** A sign that ends a subject: quotation marks, brackets and hyphens stand inside of names. */
function partsPhrases(token: Token | undefined): boolean {
  return isBoundary(token) && !isSign(token?.text ?? '', '"“”„«»()-');
}
