import type { Decision, DecisionOf } from '../../model/editorial/decision.ts';
import type { Miss } from '../../model/editorial/editorial.ts';
import type { Gathered } from '../events/gathered.ts';
import { editorsReason } from './editors-reason.ts';
import {
  eventIn,
  settle,
  unknownEvent,
  type EventDraft,
  type EventEditing,
  type Trouble,
} from './event-draft.ts';
import { mergeEvents } from './merge-events.ts';
import { splitEvent } from './split-event.ts';

/** Events as editors want them. */
export interface RevisedEvents extends Pick<EventDraft, 'gone' | 'added'> {
  readonly gathered: readonly Gathered[];
  readonly misses: readonly Miss[];
}

/** In which order decisions act, whatever their order in the file. */
const order = ['merge', 'split', 'rename', 'hide'] as const;

type EventDecision = DecisionOf<(typeof order)[number]>;

/**
 * Applies what editors decided about events to what the rules gathered. A decision that cannot be
 * applied is left out and reported.
 */
export function reviseEvents(
  byRules: readonly Gathered[],
  decisions: readonly Decision[],
  editing: EventEditing,
): RevisedEvents {
  const draft: EventDraft = {
    events: new Map(byRules.map((one) => [one.id, one])),
    gone: new Map(),
    added: new Map(),
  };
  const misses = order.flatMap((kind) =>
    decisions.flatMap((decision, index): Miss[] => {
      if (!isOfEvents(decision) || decision.decision !== kind) return [];
      const troubles = apply(decision, draft, editing);
      return troubles.map((trouble) => ({ list: 'decisions', index, ...trouble }));
    }),
  );
  return { gathered: [...draft.events.values()], gone: draft.gone, added: draft.added, misses };
}

/** Whether a decision is about events. */
export function isOfEvents(decision: Decision): decision is EventDecision {
  return order.some((kind) => kind === decision.decision);
}

function apply(decision: EventDecision, draft: EventDraft, editing: EventEditing): Trouble[] {
  if (decision.decision === 'merge') return mergeEvents(decision, draft, editing);
  if (decision.decision === 'split') return splitEvent(decision, draft, editing);
  const one = eventIn(draft, decision.event, editing);
  if (one === null) return [unknownEvent(decision.event, ['event'])];
  if (decision.decision === 'rename') {
    settle(draft, { ...one, title: decision.title }, editorsReason('rename', decision), editing);
  } else {
    draft.events.delete(one.id);
    draft.gone.set(one.id, null);
  }
  return [];
}
