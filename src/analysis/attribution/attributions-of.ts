import { unattributed, type Attribution } from '../../model/attribution.ts';
import type { ArticleContext, AttributedSegment } from './attribute-article.ts';
import type { Passage } from './passage.ts';
import type { Phrase } from './phrases/phrase.ts';
import { resolveSource } from './resolve-source.ts';
import type { Source } from './source.ts';
import type { SpeechSentence } from './speech-sentence.ts';
import type { Segment } from './spoken-segments.ts';

type Scope = 'explicit' | 'carried' | 'article';

/** The attributions that phrases give to a segment: one for each speaker. */
export function attributionsOf(
  segment: Segment,
  phrases: readonly Phrase[],
  sentence: SpeechSentence,
  context: ArticleContext,
  scope: Scope,
): AttributedSegment {
  const speakers = speakersOf(phrases).flatMap((source) => partiesOf(source, context.passage));
  const outlets = unique(phrases.flatMap((phrase) => outletsOf(phrase, context)));
  const cues = scope === 'explicit' ? phrases.flatMap((phrase) => phrase.cues) : [];
  const base = { cues, scope };
  const attributions =
    speakers.length > 0
      ? speakers.map((source) => ofSource(source, outlets, base, sentence, context))
      : [withoutSpeaker(phrases, outlets, base, context)];
  return {
    segment,
    attributions,
    institutions: speakers.flatMap((source) =>
      source.kind === 'anonymous' && source.institution !== null ? [source.institution] : [],
    ),
    // Further out, and in the middle of what another one says, a view covers only a part.
    opinion: phrases[0]?.opinion === true,
    plural:
      speakers.length > 1 ||
      speakers.some((source) => source.kind === 'anonymous' && source.plural),
  };
}

/** The outlets that a phrase names as a source or as the place of the saying. */
export function outletsOf(
  { sources, venues, cited }: Phrase,
  { passage }: Pick<ArticleContext, 'passage'>,
): string[] {
  const named = [...cited, ...sources].flatMap((source) => {
    if (source.kind === 'medium') return [source.entity];
    if (source.kind === 'outlet') return creditedBy(passage);
    if (source.kind !== 'anonymous') return [];
    if (source.outlet !== null) return [source.outlet];
    return source.ofOutlet ? creditedBy(passage) : [];
  });
  return [...venues, ...named];
}

/** The outlet that "the agency" stands for: the article's own credit, or the last one named. */
function creditedBy({ credit, outlet }: Passage): string[] {
  return credit.length > 0 ? credit.slice(0, 1) : outlet === null ? [] : [outlet];
}

/** The innermost sources that are no outlets; whom an outlet cites stands inside it. */
function speakersOf(phrases: readonly Phrase[]): Source[] {
  for (const { sources, cited } of phrases) {
    for (const candidates of [cited, sources]) {
      const speakers = candidates.filter(({ kind }) => kind !== 'medium' && kind !== 'outlet');
      if (speakers.length > 0) return speakers;
    }
  }
  return [];
}

/** "Both sides" are the two people of the sentence before, if it names just two. */
function partiesOf(source: Source, { nearby }: Passage): Source[] {
  if (source.kind !== 'anonymous' || source.points !== 'both' || nearby.length !== 2) {
    return [source];
  }
  const { from, to } = source;
  return nearby.map((entity) => ({ kind: 'named', entity, from, to }));
}

interface Base {
  readonly cues: Phrase['cues'];
  readonly scope: Scope;
}

/**
 * Phrases that name nobody: an outlet with nobody behind it speaks; a verb without a subject goes
 * on with the speaker before; what nobody in particular reports stays without one.
 */
function withoutSpeaker(
  phrases: readonly Phrase[],
  outlets: readonly string[],
  base: Base,
  { passage }: ArticleContext,
): Attribution {
  const cues = [...base.cues];
  const [speaker, ...via] = outlets;
  if (speaker !== undefined) {
    const behind = passage.credit.filter((id) => id !== speaker);
    const rest = passage.credit.includes(speaker) ? via : unique([...via, ...behind]);
    const own = passage.credit[0] === speaker ? passage.credit.slice(1) : rest;
    return { speaker, speakerText: null, anonymous: false, via: [...own], cues, scope: base.scope };
  }
  if (phrases.every(({ impersonal }) => impersonal)) {
    return { ...unattributed, cues, scope: base.scope };
  }
  const before = passage.previous?.attribution;
  if (
    before !== undefined &&
    phrases.some(({ verb, impersonal }) => verb !== null && !impersonal)
  ) {
    return { ...before, cues, scope: base.scope };
  }
  return {
    ...unattributed,
    cues,
    scope: base.scope,
    via: [...passage.credit],
    anonymous: cues.length > 0,
  };
}

function ofSource(
  source: Source,
  outlets: readonly string[],
  base: Base,
  sentence: SpeechSentence,
  context: ArticleContext,
): Attribution {
  const { passage, venues } = context;
  const cues = [...base.cues];
  const text = sentence.textOf(source.from, source.to);
  const speakerText = source.to > source.from ? text : null;
  if (source.kind === 'named') {
    const via = viaOf(outlets, venues.get(source.entity), passage.credit);
    return { speaker: source.entity, speakerText, anonymous: false, via, cues, scope: base.scope };
  }
  const found = resolveSource(source, passage, context);
  const speaker = found?.speaker ?? null;
  const known = found?.via ?? (speaker === null ? undefined : venues.get(speaker));
  return {
    speaker,
    speakerText: source.kind === 'pronoun' ? (found?.speakerText ?? speakerText) : speakerText,
    anonymous: speaker === null && !isTold(source),
    via: viaOf(outlets, known, passage.credit),
    cues,
    scope: base.scope,
  };
}

/** Whether the words tell who speaks, though nobody is named. */
function isTold(source: Source): boolean {
  return source.kind === 'voice' || (source.kind === 'anonymous' && source.told);
}

function viaOf(
  outlets: readonly string[],
  known: readonly string[] | undefined,
  credit: readonly string[],
): string[] {
  if (outlets.length > 0) return unique([...outlets, ...behind(credit, outlets)]);
  return [...(known ?? credit)];
}

/** A chain that the sentence names is complete unless it has a part of the credit. */
function behind(credit: readonly string[], outlets: readonly string[]): readonly string[] {
  return credit.some((id) => outlets.includes(id)) ? credit : [];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
