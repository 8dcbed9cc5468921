import { z } from 'zod';
import { ArticleVersion } from '../model/article-version.ts';
import { AttributionScope } from '../model/attribution.ts';
import { Because } from '../model/because.ts';
import { DateMention, Published } from '../model/calendar-date.ts';
import { ClaimGroup } from '../model/claim-group.ts';
import { Modality, Polarity } from '../model/claim.ts';
import { Mention } from '../model/entity.ts';
import { LanguageCode } from '../model/language-code.ts';
import { Quantity } from '../model/quantity.ts';
import { AbstentionReason, SentenceKind } from '../model/sentence.ts';

const text = z.string().min(1);
const offset = z.int().nonnegative();

/** Start and end of words in the seed: UTF-16 offsets, the end exclusive. */
const words = z.tuple([offset, offset]);

/**
 * A claim of the article, on one line. Its own place is the mark `{#c1}` in the body. `cues` and
 * `hedges` and `loaded` are offsets into the seed. Dates and quantities are named as in the article's lists
 * (see `mentionName`), or written out if they are not there.
 */
export const ClaimLine = z.strictObject({
  id: text,
  sentence: offset,
  speaker: text.nullable().default(null),
  speakerText: text.nullable().default(null),
  anonymous: z.boolean().default(false),
  via: z.array(text).default([]),
  scope: AttributionScope.default('none'),
  modality: Modality,
  polarity: Polarity.default('+'),
  checkWorthy: z.boolean(),
  cues: z.array(words).default([]),
  hedges: z.array(words).default([]),
  loaded: z.array(words).default([]),
  dates: z.array(z.union([text, DateMention])).default([]),
  quantities: z.array(z.union([text, Quantity])).default([]),
  entities: z.array(text).default([]),
  context: z.array(text).default([]),
  concepts: z.array(text).default([]),
  group: z.string(),
});
export type ClaimLine = z.infer<typeof ClaimLine>;

/** A sentence of the article, on one line; its claims are those that name its index. */
export const SentenceLine = z.strictObject({
  start: offset,
  end: offset,
  kind: SentenceKind.default('body'),
  abstained: AbstentionReason.nullable().default(null),
  because: z.array(Because).optional(),
});
export type SentenceLine = z.infer<typeof SentenceLine>;

/** The front matter of `content/articles/<id>.md`. All offsets count in the seed's text. */
export const ArticleFrontMatter = z.strictObject({
  id: text,
  seed: text,
  lang: LanguageCode,
  published: Published.nullable(),
  publisher: text.nullable(),
  url: text.nullable(),
  author: text.exactOptional(),
  licence: text.exactOptional(),
  title: text.nullable(),
  /** What stands before the body in the seed, character by character. */
  header: z.string().default(''),
  /** `crlf` if the seed ends its lines so; the body here has line feeds. */
  lineEnd: z.enum(['lf', 'crlf']).default('lf'),
  counts: z.strictObject({
    sentences: offset,
    claims: offset,
    checkWorthy: offset,
    abstained: offset,
  }),
  claims: z.array(ClaimLine),
  /** The groups that have no page of their own. */
  groups: z.array(ClaimGroup),
  sentences: z.array(SentenceLine),
  mentions: z.array(Mention),
  dates: z.array(DateMention),
  quantities: z.array(Quantity),
  /** The versions before this one, the oldest first. */
  versions: z.array(ArticleVersion).exactOptional(),
});
export type ArticleFrontMatter = z.infer<typeof ArticleFrontMatter>;
