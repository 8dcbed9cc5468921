import type { Token } from '../../model/token.ts';
import { isDash, type SentenceView } from './sentence-view.ts';
import { beginsWithCapital } from '../../text/capital.ts';

/** A dateline is shorter than this. */
const longest = 14;

/**
 * The place, day and agency that a report begins with: `TEHRAN (Tasnim) –`, `MOSCOW, Feb. 21
 * (Xinhua) --`, `НЬЮ-ЙОРК, 23 апреля. /ТАСС/.`, `МИНСК, 27 авг – РИА Новости.`
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
    const plain =
      token.kind === 'word' && !beginsWithCapital(token.text) && view.dated[at] !== true;
    if (plain && view.nameAt[at] === undefined) return null;
  }
  if (to === 0) return null;
  const agency = view.names.find((name) => name.from === to && name.type === 'medium');
  const head = tokens.slice(0, to);
  const outlets = view.names
    .filter((name) => name.to <= to && name.type === 'medium')
    .map(({ entity }) => entity);
  const loud = /^\p{Lu}{3,}/u.test(head[0]?.text ?? '');
  const bracketed = head.some(({ text }) => text === '(' || text === '/');
  const dated = view.dated.slice(0, to).includes(true);
  if (agency !== undefined && dated && isStop(tokens[agency.to])) {
    return { to: Math.min(agency.to + 1, tokens.length), outlets: [agency.entity] };
  }
  return outlets.length > 0 || (loud && (bracketed || dated)) ? { to, outlets } : null;
}

/** A full stop, or the end of the sentence. */
function isStop(token: Token | undefined): boolean {
  return token === undefined || token.text === '.';
}
