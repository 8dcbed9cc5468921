import { candidate, weights, type Candidate, type NameSentence } from './candidate.ts';
import type { NameWord } from './name-words.ts';

/** The most parts of an address between full stops: `pravda.com.ua`. */
const longest = 4;

/** `Delo.ua`, `Конкретно.ру`: an address without a path that serves as the name of a medium. */
export function siteAt({ words, index }: NameSentence, at: number): Candidate | null {
  const before = words[at - 1];
  if (before?.end === words[at]?.start && /[/@.:]$/u.test(before?.text ?? '')) return null;
  let last = at;
  for (let parts = 1; parts < longest && isJoined(words, last); parts += 1) last += 2;
  const ending = words[last];
  if (last === at || ending === undefined || isFollowed(words, last)) return null;
  if (!index.rules.siteEndings.includes(ending.fold)) return null;
  return candidate({ words }, at, last + 1, {
    type: 'medium',
    weight: weights.knownFull + weights.perWord * (last + 1 - at),
  });
}

/** A full stop and a word behind this one without any space. */
function isJoined(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  const stop = words[at + 1];
  const next = words[at + 2];
  if (word === undefined || stop?.text !== '.' || next?.kind !== 'word') return false;
  return stop.start === word.end && next.start === stop.end;
}

/** A path or the server of a mail address goes on. */
function isFollowed(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.start === words[at]?.end && /^[/@:]/u.test(next.text);
}
