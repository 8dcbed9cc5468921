import type { NamedTokens, SentenceView } from '../attribution/sentence-view.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';

/**
 * Whose relative somebody is, told by the way: `Лев Ткачун, зять Марчук`, `зятем Марчук Левом
 * Ткачуном`, "Marsh's son-in-law Lev Dorn". Both people must be named.
 *
 * @returns The stretches of both names and the word between them.
 */
export function kinshipStretches(stretch: Stretch): Stretch[] {
  const { view } = stretch;
  return cuesOf(stretch, 'kinship').flatMap(({ from, to }) => {
    const [near, far] = pairAround(view, from, to);
    if (near === null || far === null || near.entity === far.entity) return [];
    const start = Math.min(from, near.from, far.from);
    const end = Math.max(to, near.to, far.to);
    return start < stretch.from || end > stretch.to ? [] : [{ ...stretch, from: start, to: end }];
  });
}

type Pair = readonly [near: NamedTokens | null, far: NamedTokens | null];

/** The person right beside the word, and the other one that it relates to. */
function pairAround(view: SentenceView, from: number, to: number): Pair {
  const owner = personTo(view, from);
  const behind = personFrom(view, isPos(view, to, 'ADP') ? to + 1 : to);
  if (owner !== null) return [owner, behind ?? beforeComma(view, owner.from)];
  if (behind === null) return [null, null];
  const lead = isPos(view, from - 1, 'DET') ? from - 1 : from;
  return [behind, personFrom(view, behind.to) ?? beforeComma(view, lead)];
}

function beforeComma(view: SentenceView, at: number): NamedTokens | null {
  return view.tokens[at - 1]?.text === ',' ? personTo(view, at - 1) : null;
}

function personFrom({ nameAt }: SentenceView, at: number): NamedTokens | null {
  const name = nameAt[at];
  return name?.type === 'person' && name.from === at ? name : null;
}

function personTo({ nameAt }: SentenceView, at: number): NamedTokens | null {
  const name = nameAt[at - 1];
  return name?.type === 'person' && name.to === at ? name : null;
}

function isPos({ tokens }: SentenceView, at: number, pos: string): boolean {
  return tokens[at]?.readings[0]?.pos === pos;
}
