import type { Claim } from '../../model/claim.ts';
import { claimMark } from '../article/claim-mark.ts';
import type { Corpus } from '../corpus.ts';
import type { Words } from './nodes.ts';
import { joined, link } from './nodes.ts';
import { phrases } from './phrases.ts';

/** The English name of an entity, its id if the analysis does not have it. */
export function nameOf(id: string, corpus: Corpus): string {
  return corpus.entity(id)?.labels.en ?? id;
}

/** A link to an article's file from the file of a page. */
export function articleLink(id: string, anchor = ''): Words {
  return link(`../articles/${id}.md${anchor}`, id);
}

/** Who says a claim, through whom, in which article and when: `A, through B, in <article>, <day>`. */
export function attributionWords(claim: Claim, corpus: Corpus): Words[] {
  const { via } = claim.attribution;
  const { published } = corpus.article(claim.article);
  const anchor = `#${claimMark(claim.id, claim.article)}`;
  const chain = via.map((id) => `${phrases.through} ${nameOf(id, corpus)}`);
  return [
    ...joined([speaker(claim, corpus), ...chain, `${phrases.inArticle} `], ', '),
    articleLink(claim.article, anchor),
    `, ${published ?? phrases.dateUnknown}`,
  ];
}

/** Who vouches for a claim; a speaker without a name in the article's own words. */
function speaker({ attribution }: Claim, corpus: Corpus): string {
  const { speaker: id, speakerText, anonymous, via } = attribution;
  if (id !== null) return nameOf(id, corpus);
  if (speakerText !== null) {
    return anonymous ? `“${speakerText}” (${phrases.unnamed})` : `“${speakerText}”`;
  }
  if (anonymous) return phrases.unnamed;
  return via.length > 0 ? phrases.nobodyNamed : phrases.articleItself;
}
