import type { Root, RootContent } from 'mdast';
import type { ClaimGroup } from '../../model/claim-group.ts';
import type { Relation } from '../../model/relation.ts';
import { writeMarkdown } from '../body/write-markdown.ts';
import type { ClaimFrontMatter } from '../claim-schema.ts';
import type { Corpus } from '../corpus.ts';
import { joinFrontMatter } from '../front-matter.ts';
import { attributionWords } from './attribution.ts';
import { heading, joined, link, list, paragraph, quote } from './nodes.ts';
import { counted, phrases, relationNames } from './phrases.ts';

/**
 * The text of `content/claims/<id>.md`: the group, its relations, and below them its three counts
 * and every wording with who says it.
 */
export function writeClaimFile(group: ClaimGroup, corpus: Corpus): string {
  const relations = corpus.relationsOf(group);
  const frontMatter: ClaimFrontMatter = { ...group, relations: [...relations] };
  const tree: Root = {
    type: 'root',
    children: [
      paragraph(countsOf(group, corpus)),
      ...group.claims.flatMap((id) => wordingOf(id, corpus)),
      ...relationsPart(relations, group, corpus),
    ],
  };
  return joinFrontMatter(frontMatter, writeMarkdown(tree));
}

/** A claim's own words and who says them. */
function wordingOf(id: string, corpus: Corpus): RootContent[] {
  const claim = corpus.claim(id);
  return [quote(corpus.wording(claim)), paragraph(...attributionWords(claim, corpus))];
}

/** `3 articles, 2 independent origins, 1 named speaker` */
export function countsOf(group: ClaimGroup, corpus: Corpus): string {
  const claims = group.claims.map((id) => corpus.claim(id));
  const articles = new Set(claims.map((claim) => claim.article)).size;
  const speakers = new Set(claims.flatMap((claim) => claim.attribution.speaker ?? [])).size;
  const [fewest, most] = group.originRange;
  const origins =
    fewest === most
      ? counted(most, 'independent origin')
      : `${fewest} ${phrases.to} ${counted(most, 'independent origin')}`;
  return [counted(articles, 'article'), origins, counted(speakers, 'named speaker')].join(', ');
}

function relationsPart(
  relations: readonly Relation[],
  group: ClaimGroup,
  corpus: Corpus,
): RootContent[] {
  if (relations.length === 0) return [];
  return [
    heading(2, phrases.relations),
    list(relations.map((relation) => relationWords(relation, group, corpus))),
  ];
}

function relationWords(relation: Relation, group: ClaimGroup, corpus: Corpus) {
  const isIn = (id: string): boolean => corpus.claim(id).group === group.id;
  const fromA = relation.a.some(isIn);
  const [toA, toB] = relationNames[relation.type];
  const others = (fromA ? relation.b : relation.a).map((id) => corpus.claim(id).group);
  const links = [...new Set(others)].map((id) => link(`${id}.md`, id));
  const reasons = relation.because.map((because) => because.code).join(', ');
  return paragraph(fromA ? toA : toB, ': ', ...joined(links, ', '), ` (${reasons})`);
}
