import type { SourceFrontMatter } from '../../markdown/entity-schema.ts';
import type { Digest } from '../digest/digest.ts';
import { by, unique } from '../digest/order.ts';
import type { SiteClaim } from '../digest/site-article.ts';
import type { NamedLink } from './named-link.ts';
import { namedLink } from './named-link.ts';

/** Whom a source took claims from, or who took claims from it. */
export interface Exchange {
  /** Null for unnamed sources, and for articles whose publisher is unknown. */
  readonly name: NamedLink | null;
  readonly claims: number;
  readonly articles: number;
}

/** The neighbours of a source in the chains of all claims that came through it. */
export function exchangesOf(
  digest: Digest,
  { id, roles }: Pick<SourceFrontMatter, 'id' | 'roles'>,
): { readonly passedOnBy: Exchange[]; readonly takenFrom: Exchange[] } {
  const through = unique([...roles.reports, ...roles.relays]).map((claim) => digest.claim(claim));
  const chains = through.map((claim) => ({ claim, chain: chainOf(digest, claim) }));
  const neighbours = (step: 1 | -1): [string | null, SiteClaim][] =>
    chains.flatMap(({ claim, chain }): [string | null, SiteClaim][] => {
      const place = chain.indexOf(id);
      const next = chain[place + step];
      return place < 0 || next === undefined ? [] : [[next, claim]];
    });
  return {
    passedOnBy: counted(digest, neighbours(1)),
    takenFrom: counted(digest, neighbours(-1)),
  };
}

/** From the speaker to the publisher; null stands for somebody without a name. */
function chainOf(digest: Digest, { attribution, article }: SiteClaim): (string | null)[] {
  const { speaker, speakerText, anonymous, via } = attribution;
  const { publisher } = digest.article(article);
  const hasSpeaker = speaker !== null || anonymous || speakerText !== null;
  const chain = [...(hasSpeaker ? [speaker] : []), ...via, publisher];
  return chain.filter((step, index) => step === null || step !== chain[index - 1]);
}

function counted(digest: Digest, pairs: readonly [string | null, SiteClaim][]): Exchange[] {
  return [...Map.groupBy(pairs, ([name]) => name)]
    .map(([name, same]) => ({
      name: name === null ? null : namedLink(digest, name),
      claims: same.length,
      articles: unique(same.map(([, { article }]) => article)).length,
    }))
    .sort(
      by(
        ({ claims }) => -claims,
        ({ name }) => name?.id ?? '',
      ),
    );
}
