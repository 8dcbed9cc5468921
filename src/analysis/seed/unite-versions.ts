import type { ArticleVersion } from '../../model/article-version.ts';
import type { Problem } from '../../model/problem.ts';
import type { Seed } from '../../model/seed.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { sentenceChanges } from './sentence-changes.ts';

/** The articles of a folder, each in its newest version. */
export interface UnitedSeeds {
  readonly seeds: readonly Seed[];
  readonly problems: readonly Problem[];
}

/**
 * Brings together the versions of an article: seeds of one address, or of one publisher with nearly
 * the same text. The newest stands for all, and says what it changed; every other one is reported.
 * Nearly the same text of another or an unknown publisher may be a reprint, so it stays an article.
 */
export function uniteVersions(all: readonly Seed[]): UnitedSeeds {
  const alike = nearDuplicates(all);
  const leader = new Map<Seed, Seed>();
  const leaderOf = (seed: Seed): Seed => {
    const next = leader.get(seed);
    return next === undefined ? seed : leaderOf(next);
  };
  const join = (a: Seed, b: Seed): void => {
    const [first, second] = [leaderOf(a), leaderOf(b)];
    if (first !== second) leader.set(second, first);
  };
  const byAddress = new Map<string, Seed>();
  for (const seed of all) {
    if (seed.url !== null) {
      const same = byAddress.get(seed.url);
      if (same === undefined) byAddress.set(seed.url, seed);
      else join(same, seed);
    }
    const like = alike.get(seed);
    if (like !== undefined && like.publisher !== null && like.publisher === seed.publisher) {
      join(like, seed);
    }
  }
  const newest = new Map<Seed, Seed>();
  const problems: Problem[] = [];
  for (const group of Map.groupBy(all, leaderOf).values()) {
    const ordered = group.toSorted(byAge);
    const last = ordered.at(-1);
    if (last === undefined) continue;
    newest.set(last, ordered.length === 1 ? last : { ...last, versions: versionsOf(ordered) });
    for (const earlier of ordered.slice(0, -1)) problems.push(olderVersion(earlier, last));
  }
  for (const [seed, like] of alike) {
    if (leaderOf(seed) !== leaderOf(like)) problems.push(nearlyTheSame(seed, like));
  }
  return { seeds: all.flatMap((seed) => newest.get(seed) ?? []), problems };
}

function versionsOf(ordered: readonly Seed[]): ArticleVersion[] {
  return ordered.slice(0, -1).map((seed, index) => {
    const next = ordered[index + 1] ?? seed;
    const changes = sentenceChanges(bodyOf(seed), bodyOf(next));
    return { seed: seed.file, published: seed.published, ...changes };
  });
}

function bodyOf({ text, bodyStart }: Seed): string {
  return text.slice(bodyStart);
}

/** By date, those without one first; of one day, `a.md` before `a-2.md` before `a-10.md`. */
function byAge(a: Seed, b: Seed): number {
  const keys = [a, b].map(({ published, file }) => [published ?? '', file] as const);
  const [[day, file] = ['', ''], [otherDay, otherFile] = ['', '']] = keys;
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return file.length - otherFile.length || (file < otherFile ? -1 : 1);
}

function olderVersion(earlier: Seed, last: Seed): Problem {
  return {
    severity: 'warning',
    rule: 'seed/older-version',
    file: earlier.file,
    place: null,
    message: `An earlier version of ${last.file}, whose article says what changed.`,
    remedy: 'Keep both files for the history, or remove this one.',
  };
}

function nearlyTheSame(seed: Seed, like: Seed): Problem {
  return {
    severity: 'warning',
    rule: 'seed/near-duplicate',
    file: seed.file,
    place: null,
    message: `Nearly the same text as ${like.file}; both are kept, as one may reprint the other.`,
    remedy: 'Name the publisher or the url of both in front matter, or remove one.',
  };
}
