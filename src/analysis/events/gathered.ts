import type { Because } from '../../model/because.ts';
import type { Event } from '../../model/event.ts';
import type { Cluster } from './corpus/cluster.ts';
import type { Titled } from './titles/event-title.ts';

/** The reports of one event under its provisional id. */
export interface Gathered {
  readonly id: string;
  readonly cluster: Cluster;
  readonly event: Titled;
  /** The title that an editor gave it; null for that of the templates. */
  readonly title: Event['title'] | null;
  /** The decisions of editors that made it what it is. */
  readonly because: readonly Because[];
}
