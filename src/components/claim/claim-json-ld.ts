import { defaultLocale } from '../../i18n/locale.ts';
import type { ClaimPage } from '../../site/claim/claim-page.ts';
import type { Digest } from '../../site/digest/digest.ts';
import { claimData, claimReviewData } from '../../site/json-ld/claim-data.ts';
import type { JsonLd } from '../../site/json-ld/json-ld.ts';
import type { Ui } from '../ui.ts';

/** What the page of a claim tells machines: the claim, and once the verdict of an editor. */
export function claimJsonLd(digest: Digest, claim: ClaimPage, ui: Ui): JsonLd {
  const { verdict } = claim;
  if (verdict === null || ui.locale !== defaultLocale) return claimData(digest, claim, ui);
  const rating = ui.t.claim.rating[verdict.rating];
  return claimReviewData(digest, { ...claim, verdict }, rating, ui);
}
