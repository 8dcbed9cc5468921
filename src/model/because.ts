import { z } from 'zod';

/**
 * The published list of reasons that a link may give. Each is worded in the interface languages
 * in `src/i18n`; `params` fill the wording's slots.
 */
export const BecauseCode = z.enum([
  'same-people',
  'same-organisations',
  'same-places',
  'same-quantity',
  'compatible-quantity',
  'same-date',
  'compatible-date',
  'same-concepts',
  'same-event-type',
  'same-origin-credit',
  'same-wording',
  'same-speaker',
  'parallel-passages',
  'reprint',
  'confirms',
  'later-report',
  'opposite-polarity',
  'different-values',
  'different-modality',
  'answered',
  'count-differs',
  'finer-detail',
  'rounded-figure',
  'hedge-missing',
  'attribution-missing',
  'quotation-differs',
  'within-one-article',
  'part-of-series',
  'editor-decision',
]);
export type BecauseCode = z.infer<typeof BecauseCode>;

/** Why a link was made: a code and the values that fill its wording. */
export const Because = z.object({
  code: BecauseCode,
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type Because = z.infer<typeof Because>;
