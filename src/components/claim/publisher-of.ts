import type { Statement } from '../../site/claim/statement.ts';
import type { Ui } from '../ui.ts';

/** The last step of a claim's chain in words: who published the article that it was found in. */
export function publisherOf(ui: Ui, { chain }: Pick<Statement, 'chain'>): string {
  const { publisher, speaker } = chain;
  if (publisher === null) return ui.t.names.publisherUnknown;
  const isSpeaker = speaker.kind === 'named' && speaker.name.id === publisher.id;
  return isSpeaker ? ui.t.names.ownArticle : ui.name(publisher.labels);
}
