import type { ClaimFrontMatter } from '../../markdown/claim-schema.ts';
import type { Correction } from '../../markdown/editorial/corrections-schema.ts';
import type { SiteSettings } from '../../markdown/editorial/site-schema.ts';
import type { Signed } from '../../model/editorial/signed.ts';
import type { Verdict } from '../../model/editorial/verdict.ts';
import type { SourceFrontMatter } from '../../markdown/entity-schema.ts';
import type { QualityScore } from '../../markdown/quality-schema.ts';
import type { ClaimGroup } from '../../model/claim-group.ts';
import type { Entity } from '../../model/entity.ts';
import type { Event } from '../../model/event.ts';
import type { Localised } from '../../model/language-code.ts';
import type { Permalink } from '../../model/permalinks.ts';
import type { SiteArticle } from './site-article.ts';
import type { SiteNote } from './site-note.ts';

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
  /** On groups of claims, by their present addresses. */
  readonly verdicts: readonly Verdict[];
  readonly notes: readonly SiteNote[];
  /** The oldest first; they name pages by their present addresses. */
  readonly corrections: readonly Correction[];
  /** The events that editors have withdrawn, by address. */
  readonly withdrawn: Readonly<Record<string, Signed>>;
  readonly permalinks: readonly Permalink[];
  /** What each concept is called, by its key. */
  readonly concepts: Readonly<Record<string, Localised>>;
}
