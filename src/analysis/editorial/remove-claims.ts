import type { Because } from '../../model/because.ts';
import type { Decision } from '../../model/editorial/decision.ts';
import type { Miss } from '../../model/editorial/editorial.ts';
import type { CorpusArticle } from '../claim-groups/corpus-claims.ts';
import type { ClaimFinder } from './claim-finder.ts';
import type { Edited } from './edited.ts';
import { editorsReason } from './editors-reason.ts';

/**
 * The articles without what editors have found to be no claims. The other claims keep their numbers;
 * the sentence says who took a claim away, and abstains if none is left.
 */
export function removeClaims(
  articles: readonly CorpusArticle[],
  decisions: readonly Decision[],
  find: ClaimFinder,
): Edited<readonly CorpusArticle[]> {
  const removed = new Map<string, Because>();
  const misses: Miss[] = [];
  decisions.forEach((decision, index) => {
    if (decision.decision !== 'not-a-claim') return;
    const { claims, trouble } = find(decision.claim);
    if (trouble !== null) misses.push({ list: 'decisions', index, path: ['claim'], ...trouble });
    for (const { id } of claims ?? []) removed.set(id, editorsReason('not-a-claim', decision));
  });
  if (removed.size === 0) return { value: articles, misses };
  return { value: articles.map((item) => without(item, removed)), misses };
}

function without(item: CorpusArticle, removed: ReadonlyMap<string, Because>): CorpusArticle {
  if (!item.claims.some(({ id }) => removed.has(id))) return item;
  const sentences = item.article.sentences.map((sentence) => {
    const because = sentence.claims.flatMap((id) => removed.get(id) ?? []);
    if (because.length === 0) return sentence;
    const claims = sentence.claims.filter((id) => !removed.has(id));
    return { ...sentence, claims, abstained: sentence.abstained ?? ('editor' as const), because };
  });
  return {
    ...item,
    claims: item.claims.filter(({ id }) => !removed.has(id)),
    article: { ...item.article, sentences },
  };
}
