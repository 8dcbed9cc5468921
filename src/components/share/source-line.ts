import type { Chain } from '../../site/claim/chain.ts';
import { voiceOf } from '../claim/voice-of.ts';
import type { Ui } from '../ui.ts';

/**
 * Whose words a claim is and through whom they came, the publisher last if it is known.
 *
 * @example
 * sourceLine(ui, chain) // => 'Steve Witkoff, CNBC, UNN'
 */
export function sourceLine(ui: Ui, chain: Chain): string {
  const { via, publisher } = chain;
  const outlets = [...via, ...(publisher === null ? [] : [publisher])];
  return [...new Set([voiceOf(ui, chain), ...outlets.map(({ labels }) => ui.name(labels))])].join(
    ', ',
  );
}
