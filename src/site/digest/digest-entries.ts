import type { ClaimFrontMatter } from '../../markdown/claim-schema.ts';
import type { SiteSettings } from '../../markdown/editorial/site-schema.ts';
import type { Verdict } from '../../markdown/editorial/verdicts-schema.ts';
import type { SourceFrontMatter } from '../../markdown/entity-schema.ts';
import type { QualityScore } from '../../markdown/quality-schema.ts';
import type { ClaimGroup } from '../../model/claim-group.ts';
import type { Entity } from '../../model/entity.ts';
import type { Event } from '../../model/event.ts';
import type { Localised } from '../../model/language-code.ts';
import type { Permalink } from '../../model/permalinks.ts';
import type { SiteArticle } from './site-article.ts';

/** All that the pages are made from. */
export interface DigestEntries {
  /** The day that counts as now. */
  readonly asOf: string;
  readonly settings: SiteSettings;
  readonly articles: readonly SiteArticle[];
  /** The claim groups with a page of their own, and their relations. */
  readonly claims: readonly ClaimFrontMatter[];
  /** The claim groups that are shown with their article. */
  readonly hosted: readonly ClaimGroup[];
  readonly events: readonly Event[];
  readonly entities: readonly Entity[];
  readonly sources: readonly SourceFrontMatter[];
  /** The figures of the evaluation, empty if nobody has measured. */
  readonly quality: readonly QualityScore[];
  readonly verdicts: readonly Verdict[];
  readonly permalinks: readonly Permalink[];
  /** What each concept is called, by its key. */
  readonly concepts: Readonly<Record<string, Localised>>;
}
