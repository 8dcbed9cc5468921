import type { Digest } from '../../site/digest/digest.ts';
import { latestUpdates, updatesOf } from '../../site/feeds/event-updates.ts';
import type { Feed } from '../../site/feeds/feed.ts';
import { reportsOfSource } from '../../site/feeds/source-reports.ts';
import { correctionViews } from '../../site/editorial/corrections.ts';
import { pathOf } from '../../site/path.ts';
import type { Ui } from '../ui.ts';
import { correctionEntry } from './correction-entry.ts';
import { eventEntry } from './event-entry.ts';
import { sourceEntry } from './source-entry.ts';

/** What is new on all events. */
export function siteFeed(digest: Digest, ui: Ui): Feed {
  const { asOf, settings } = digest.entries;
  return {
    title: settings.name,
    description: ui.t.feeds.all,
    language: ui.locale,
    home: ui.absolute('/'),
    asOf,
    entries: latestUpdates(digest).map((update) => eventEntry(ui, update)),
  };
}

/** @throws {Error} if there is no such event. */
export function eventFeed(digest: Digest, ui: Ui, id: string): Feed {
  const event = digest.event(id);
  const { asOf, settings } = digest.entries;
  return {
    title: `${ui.name(event.title)} · ${settings.name}`,
    description: ui.t.feeds.event,
    language: ui.locale,
    home: ui.absolute(pathOf('event', id)),
    asOf,
    entries: updatesOf(digest, event).map((update) => eventEntry(ui, update)),
  };
}

/** @throws {Error} if there is no such source. */
export function sourceFeed(digest: Digest, ui: Ui, id: string): Feed {
  const { asOf, settings } = digest.entries;
  const labels = digest.source(id)?.labels;
  if (labels === undefined) throw new Error(`The content has no source ${id}`);
  return {
    title: `${ui.name(labels)} · ${settings.name}`,
    description: ui.t.feeds.source,
    language: ui.locale,
    home: ui.absolute(pathOf('source', id)),
    asOf,
    entries: reportsOfSource(digest, id).map((report) => sourceEntry(ui, report)),
  };
}

/** What editors have put right. */
export function correctionsFeed(digest: Digest, ui: Ui): Feed {
  const { asOf, settings } = digest.entries;
  return {
    title: `${ui.t.feeds.corrections} · ${settings.name}`,
    description: ui.t.feeds.correctionsLead,
    language: ui.locale,
    home: ui.absolute('/corrections/'),
    asOf,
    entries: correctionViews(digest).map((correction) => correctionEntry(ui, correction)),
  };
}
