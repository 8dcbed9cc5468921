import { cueAt, isQuote, type NamedTokens, type SentenceView } from '../sentence-view.ts';
import { sourcesIn, type Source } from '../source.ts';

/**
 * The outlet that was told something, named without a preposition: "told Reuters", `розповів
 * агентству Reuters`, `сказал Смит Би-би-си`. The subject is for the caller to leave out.
 */
export function toldTo(view: SentenceView, from: number, to: number): string[] {
  if (!view.speech.inflected) {
    const first = sourcesIn(view, from, to, { governed: false }).find(
      ({ kind }) => kind === 'medium',
    );
    return first?.kind === 'medium' ? [first.entity] : [];
  }
  const told = view.names.find(
    (name) => name.type === 'medium' && name.from >= from && name.to <= to && isTold(view, name),
  );
  return told === undefined ? [] : [told.entity];
}

/** In the dative behind a verb, a person or a pronoun, or behind a noun for an outlet in it. */
function isTold(view: SentenceView, { from }: NamedTokens): boolean {
  const before = isQuote(view.tokens[from - 1]) ? from - 2 : from - 1;
  const carrier = cueAt(view, before, 'outlet') ?? cueAt(view, before, 'voice');
  if (carrier !== null) return canBeDative(view, before);
  return canBeDative(view, from) && (before < 0 || isFree(view, before));
}

function canBeDative({ tokens }: SentenceView, at: number): boolean {
  const readings = tokens[at]?.readings ?? [];
  return (
    readings.length === 0 ||
    readings.some(({ cases }) => cases === undefined || cases.length === 0 || cases.includes('dat'))
  );
}

/** Whether a name behind a token depends on none. */
function isFree({ tokens, names, roles }: SentenceView, before: number): boolean {
  if (roles[before] !== null) return true;
  if (names.some(({ type, to }) => type === 'person' && to === before + 1)) return true;
  const pos = tokens[before]?.readings[0]?.pos;
  return pos === 'PRON' || pos === 'DET';
}

/** The same before the verb: `Про це Reuters сказав Сміт`; where word order tells the subject, none. */
export function toldBefore(view: SentenceView, from: number, verb: number): string[] {
  return view.speech.inflected ? toldTo(view, from, verb) : [];
}

/** From where on an outlet may be one that was told: behind the subject where its place tells it. */
export function behindSubject(
  { speech }: SentenceView,
  verb: { readonly next: number },
  subject: Source | undefined,
): number {
  return speech.inflected ? verb.next : Math.max(verb.next, subject?.to ?? 0);
}
