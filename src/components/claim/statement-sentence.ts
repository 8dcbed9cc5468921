import type { Statement } from '../../site/claim/statement.ts';
import type { Ui } from '../ui.ts';
import { voiceOf } from './voice-of.ts';

/**
 * A claim as one neutral sentence from its structure alone.
 *
 * @example
 * statementSentence(ui, statement) // => 'Steve Witkoff (CNBC): planned, 22 January 2026.'
 */
export function statementSentence(ui: Ui, statement: Statement): string {
  const { chain, modality, polarity, dates } = statement;
  const isNobody = chain.speaker.kind === 'nobody' && chain.via.length === 0;
  const voice = isNobody ? ui.t.names.unsourced : voiceOf(ui, chain);
  const outlets = chain.via.map(({ labels }) => ui.name(labels)).filter((name) => name !== voice);
  const who = outlets.length === 0 ? voice : `${voice} (${outlets.join(', ')})`;
  const isNegated = polarity === '-' && modality !== 'denied';
  const what = [
    ui.t.terms.modality[modality],
    ...(isNegated ? [ui.t.claim.negated] : []),
    ...new Set(dates.map((date) => ui.date(date))),
  ];
  return `${capitalised(who)}: ${what.join(', ')}.`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
