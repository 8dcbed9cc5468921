import { isDash, type SentenceView } from './sentence-view.ts';

/** A dateline is shorter than this. */
const longest = 14;

/**
 * The place, day and agency that a report begins with: `TEHRAN (Tasnim) –`, `MOSCOW, Feb. 21
 * (Xinhua) --`, `НЬЮ-ЙОРК, 23 апреля. /ТАСС/.`
 *
 * @returns The index behind it and the outlets that it names; null if there is none.
 */
export function datelineOf(view: SentenceView): { to: number; outlets: string[] } | null {
  const { tokens } = view;
  let to = 0;
  for (let at = 0; at < Math.min(tokens.length, longest); at += 1) {
    const token = tokens[at];
    if (token === undefined || view.roles[at] === 'finite') return null;
    if (isDash(token) && at > 0) {
      to = at + 1;
      while (isDash(tokens[to])) to += 1;
      break;
    }
    const plain = token.kind === 'word' && !/^\p{Lu}/u.test(token.text) && view.dated[at] !== true;
    if (plain && view.nameAt[at] === undefined) return null;
  }
  if (to === 0) return null;
  const head = tokens.slice(0, to);
  const outlets = view.names
    .filter((name) => name.to <= to && name.type === 'medium')
    .map(({ entity }) => entity);
  const loud = /^\p{Lu}{3,}/u.test(head[0]?.text ?? '');
  const bracketed = head.some(({ text }) => text === '(' || text === '/');
  return outlets.length > 0 || (loud && (bracketed || view.dated.slice(0, to).includes(true)))
    ? { to, outlets }
    : null;
}
