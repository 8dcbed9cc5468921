import type { Element } from 'hast';
import { h } from 'hastscript';
import { shortened } from '../../site/article/shortened.ts';
import type { Statement } from '../../site/claim/statement.ts';
import { voiceOf } from '../claim/voice-of.ts';
import type { Ui } from '../ui.ts';

/** The longest quotation in a feed, in UTF-16 units. */
const longest = 240;

/** The words of a claim, shortened, in their own language. */
export function shortQuotation({ words, lang }: Statement): Element {
  return h('q', { lang }, shortened(words, longest));
}

/** A claim with whose words it is and how it is meant, which lead to it. */
export function feedQuotation(ui: Ui, statement: Statement): Element {
  const { chain, claimPath, path, modality } = statement;
  const href = ui.absolute(claimPath ?? path);
  const label = `${voiceOf(ui, chain)}: ${ui.t.terms.modality[modality]}`;
  return h('p', h('a', { href }, label), ' ', shortQuotation(statement));
}
