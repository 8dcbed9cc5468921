import { cueAt, isBoundary, isComma, isStating, type SentenceView } from '../sentence-view.ts';
import { isAbbreviationStop } from '../noun-phrases.ts';
import { cueIn, sourcesIn, type Source } from '../source.ts';
import { spanOf, venuesIn, type Phrase } from './phrase.ts';
import { isSign } from '../../../text/sign.ts';

/** How many words a phrase of source may take. */
const longest = 40;

/**
 * A preposition of source with what it governs: `за словами Віткоффа`, `according to people
 * familiar with the matter`. It ends at a comma; a participle or a relative clause that describes
 * its noun belongs to it.
 *
 * @param at Index of the preposition.
 * @returns The phrase, without the comma behind it; null if no source follows.
 */
export function leadAt(view: SentenceView, at: number): Phrase | null {
  const own = cueAt(view, at, 'own-lead');
  if (own !== null) {
    const { number, gender, opinion } = own.cue;
    const [from, to] = pronounOf(view, at, own.next);
    const source: Source = { kind: 'pronoun', number, gender, from, to };
    return phraseOf(view, at, own.next, own.next, [source], opinion === true);
  }
  const lead = cueAt(view, at, 'lead');
  if (lead === null || isSubject(view, lead.next)) return null;
  const first = endOfPhrase(view, lead.next);
  const to = described(view, first);
  if (to === lead.next) return null;
  // "According to data published by …": the noun is part of the preposition.
  const end = first === lead.next ? to : first;
  const found = sourcesIn(view, lead.next, end, { governed: true });
  const apposed = apposedName(view, found, first);
  if (apposed !== null) {
    return phraseOf(view, at, lead.next, apposed.to, [apposed], lead.cue.opinion === true);
  }
  const named = speakerOf(view, found);
  // A document or a body that nobody has a name for is an unnamed source.
  const unnamed: Source = {
    kind: 'anonymous',
    institution: null,
    outlet: null,
    ofOutlet: false,
    belongsTo: [],
    points: null,
    office: null,
    plural: false,
    told: true,
    from: lead.next,
    to: end,
  };
  const sources = named.length > 0 ? named : [unnamed];
  return phraseOf(view, at, lead.next, to, sources, lead.cue.opinion === true);
}

/** `За останніми даними | кількість зросла`: a nominative is not governed, so no source follows. */
function isSubject(view: SentenceView, at: number): boolean {
  const cases = view.tokens[at]?.readings[0]?.cases;
  if (!view.speech.inflected || view.nameAt[at] !== undefined || cases === undefined) return false;
  return cases.includes('nom') && !cases.includes('gen');
}

/** The word of "by his account" that stands for somebody; the whole if none does. */
function pronounOf({ tokens }: SentenceView, from: number, to: number): [number, number] {
  for (let at = from; at < to; at += 1) {
    const pos = tokens[at]?.readings[0]?.pos;
    if (pos === 'PRON' || pos === 'DET') return [at, at + 1];
  }
  return [from, to];
}

/** "According to the spokesman for the army, John Smith, …": the name between commas. */
function apposedName(view: SentenceView, sources: readonly Source[], comma: number): Source | null {
  const [office, ...others] = sources;
  const name = view.nameAt[comma + 1];
  if (office?.kind !== 'anonymous' || name?.type !== 'person') return null;
  if (others.some(({ kind }) => kind !== 'anonymous')) return null;
  if (cueIn(view, office.from, office.to, 'role') === null) return null;
  if (!isComma(view.tokens[comma]) || !isBoundary(view.tokens[name.to])) return null;
  return { kind: 'named', entity: name.entity, from: name.from, to: name.to };
}

/** Of "the head of the office for the region John Smith" the name, else the first. */
function speakerOf(view: SentenceView, sources: readonly Source[]): Source[] {
  const [first] = sources;
  if (first?.kind !== 'anonymous' || cueIn(view, first.from, first.to, 'role') === null) {
    return sources.slice(0, 1);
  }
  const person = sources.find(
    (source) =>
      source.kind === 'named' &&
      view.names.some((name) => name.type === 'person' && name.entity === source.entity),
  );
  return [person ?? first];
}

function phraseOf(
  view: SentenceView,
  from: number,
  next: number,
  to: number,
  sources: readonly Source[],
  opinion: boolean,
): Phrase {
  return {
    from,
    to,
    verb: null,
    cues: [spanOf(view, from, to)],
    sources,
    cited: [],
    venues: venuesIn(view, next, to),
    force: 'say',
    opinion,
    impersonal: false,
  };
}

/** The phrase ends at a sign, a verb, or where the subject of the statement begins. */
function endOfPhrase(view: SentenceView, from: number): number {
  const limit = Math.min(view.tokens.length, from + longest);
  let at = from;
  while (at < limit && !ends(view, at) && !isStating(view, at)) at += 1;
  if (at === limit || !isStating(view, at)) return at;
  return firstNominative(view, from, at) ?? at;
}

/** "По данным МЧС | пожар потушен": a nominative behind the noun that is governed. */
function firstNominative(view: SentenceView, from: number, to: number): number | null {
  if (!view.speech.inflected) return null;
  for (let at = from + 1; at < to; at += 1) if (isSubject(view, at)) return at;
  return null;
}

function ends(view: SentenceView, at: number): boolean {
  const { tokens, asides } = view;
  const token = tokens[at];
  if (isAbbreviationStop(view, at)) return false;
  return isBoundary(token) && asides[at] !== true && !isSign(token?.text ?? '', '"“”„«»');
}

/** The end of a phrase whose noun a participle or a relative clause describes behind a comma. */
function described(view: SentenceView, comma: number): number {
  const { tokens, asides } = view;
  if (!isComma(tokens[comma])) return comma;
  let at = comma + 1;
  if (asides[at] === true) {
    while (asides[at] === true) at += 1;
    return at;
  }
  const oblique = tokens[at]?.readings.some(
    ({ pos, cases, verbForm }) =>
      (pos === 'ADJ' || verbForm === 'participle') && cases !== undefined && !cases.includes('nom'),
  );
  const agent = view.roles[at] === 'participle' && !view.speech.inflected;
  if (oblique !== true && !agent) return comma;
  while (at < tokens.length && !ends(view, at) && !isStating(view, at)) at += 1;
  return isStating(view, at) ? comma : at;
}
