import type { Chain } from '../../site/claim/chain.ts';
import type { Ui } from '../ui.ts';

/** Whose words a claim is, in short: the speaker, else the outlet that it came through first. */
export function voiceOf(ui: Ui, { speaker, via, publisher }: Chain): string {
  if (speaker.kind === 'named') return ui.name(speaker.name.labels);
  if (speaker.kind === 'unnamed') return ui.t.names.unnamed;
  const outlet = via[0] ?? publisher;
  return outlet === null ? ui.t.names.nobody : ui.name(outlet.labels);
}
