import { z } from 'zod';
import type { Because } from '../../model/because.ts';
import type { Modality } from '../../model/claim.ts';
import { Modality as Modalities } from '../../model/claim.ts';
import { EditorsAction } from '../../model/editorial/editors-action.ts';
import { Signed } from '../../model/editorial/signed.ts';
import type { Localised } from '../../model/language-code.ts';
import type { ArticleLink } from '../article/article-link.ts';
import { articleLink } from '../article/article-link.ts';
import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';
import type { PrintedFigure } from './printed-figure.ts';
import { printedFigure } from './printed-figure.ts';

/** The params of an editor's decision. */
const Decision = z.object({ ...Signed.shape, action: EditorsAction });

/** One of the values that a reason rests on, as it is to be shown. */
export type BecauseValue =
  | { readonly kind: 'name'; readonly name: NamedLink }
  | { readonly kind: 'concept'; readonly labels: Localised }
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'modality'; readonly modality: Modality }
  | { readonly kind: 'figure'; readonly figure: PrintedFigure }
  | { readonly kind: 'article'; readonly article: ArticleLink }
  | ({ readonly kind: 'decision'; readonly action: EditorsAction } & Signed)
  | { readonly kind: 'text'; readonly text: string };

/** A reason for a link, ready to be worded. */
export interface Reason {
  readonly code: Because['code'];
  readonly values: readonly BecauseValue[];
  /** Whether the values are a way from the first to the last. */
  readonly isChange: boolean;
}

/** The reasons with their values resolved: ids to names, keys of concepts to words. */
export function reasonsOf(digest: Digest, because: readonly Because[]): Reason[] {
  return because.map(({ code, params }) => {
    const decision = code === 'editor-decision' ? decisionOf(params) : null;
    if (decision !== null) return { code, isChange: false, values: [decision] };
    return {
      code,
      isChange: 'from' in params && 'to' in params,
      values: unique(Object.values(params).flat().map(String)).flatMap((value) =>
        valueOf(digest, value),
      ),
    };
  });
}

function decisionOf(params: Because['params']): BecauseValue | null {
  const decision = Decision.safeParse(params);
  return decision.success ? { kind: 'decision', ...decision.data } : null;
}

/** None for what says nothing to a reader: an empty value, or the id of a claim shown anyway. */
function valueOf(digest: Digest, value: string): BecauseValue[] {
  const days = daysOf(value);
  if (days !== null) return [days];
  if (digest.named(value) !== null) return [{ kind: 'name', name: namedLink(digest, value) }];
  const labels = digest.entries.concepts[value];
  if (labels !== undefined) return [{ kind: 'concept', labels }];
  const modality = Modalities.safeParse(value);
  if (modality.success) return [{ kind: 'modality', modality: modality.data }];
  const figure = printedFigure(value);
  if (figure !== null) return [{ kind: 'figure', figure }];
  if (digest.isArticle(value)) return [{ kind: 'article', article: articleLink(digest, value) }];
  return value === '' || digest.isClaim(value) ? [] : [{ kind: 'text', text: value }];
}

/** Days as reasons state them: one, or the first and the last, of which one may be open. */
function daysOf(value: string): BecauseValue | null {
  const match = /^(?<from>\d{4}-\d{2}-\d{2})?(?:(?<joint>\/)(?<to>\d{4}-\d{2}-\d{2})?)?$/u.exec(
    value,
  );
  const { from, joint, to } = match?.groups ?? {};
  if (from === undefined && to === undefined) return null;
  const day = joint === undefined ? from : undefined;
  return { kind: 'days', from: day ?? from ?? null, to: day ?? to ?? null };
}
