import type { SpeechSentence } from './speech-sentence.ts';

/**
 * Where each speaker of an article spoke: the outlet that one of its sentences names. A speaker
 * with two outlets keeps neither, since nobody can tell which one another sentence came through.
 */
export function placesOf(
  sentences: readonly SpeechSentence[],
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>();
  for (const { speech } of sentences) {
    const phrases = [
      ...speech.segments.flatMap((segment) => segment.phrases),
      ...(speech.credit ?? []),
    ];
    for (const { sources, venues } of phrases) {
      for (const source of sources) {
        if (source.kind !== 'named' || venues.length === 0) continue;
        const known = places.get(source.entity) ?? new Set();
        for (const venue of venues) known.add(venue);
        places.set(source.entity, known);
      }
    }
  }
  return new Map(
    [...places]
      .filter(([, outlets]) => outlets.size === 1)
      .map(([speaker, outlets]) => [speaker, [...outlets]]),
  );
}
