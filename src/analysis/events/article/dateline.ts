import { isDated, nameAt, type ClaimView, type Name } from './claim-view.ts';

/**
 * Whether a name stands in the dateline before a text: "VERBOHAI, Trylisia — The …". A hyphen after
 * it ends one only if no name follows, as that would join two names.
 */
export function inDateline(view: ClaimView, { from }: Name): boolean {
  if (from > 0 && view.from > 0) return false;
  for (let at = view.from; at < view.to; at += 1) {
    const { text = '' } = view.tokens[at] ?? {};
    if (/^[:—]$/u.test(text)) return at > from;
    if (/^[–-]$/u.test(text)) return at > from && nameAt(view, at + 1) === undefined;
    if (text !== ',' && nameAt(view, at) === undefined && !isDated(view, at)) return false;
  }
  return false;
}
