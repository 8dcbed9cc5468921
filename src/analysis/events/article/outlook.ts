import type { DateValue } from '../../../model/calendar-date.ts';
import type { Modality } from '../../../model/claim.ts';
import type { EventShape } from '../../../model/event-type.ts';
import { covers, type Anchor } from './anchor.ts';
import { cueIn, isDated, isVerb, nameAt, posAt, readingAt, type ClaimView } from './claim-view.ts';
import type { Outlook } from './happening.ts';
import { verbBefore } from './segments.ts';

const planned: ReadonlySet<Modality> = new Set(['planned', 'expected', 'possible', 'hoped']);
/** Shapes of events that are to come when somebody announces them. */
const arranged: ReadonlySet<EventShape> = new Set(['encounter', 'contest', 'occurrence']);
const factual: ReadonlySet<Modality> = new Set(['happened', 'state']);

/**
 * What a claim says of the fate of an event in it. What stands behind "after" has happened; what
 * is asked for, prepared or agreed on is ahead; a negation calls an event off only if it denies
 * that it takes place, not if it denies that it is planned.
 */
export function outlookOf(view: ClaimView, anchor: Anchor): Outlook {
  const { claim } = view;
  const { trigger, segment, setting, strength } = anchor;
  if (setting === 'after' || setting === 'outcome') return 'past';
  if (anchor.cause) return outlookOfCause(view, anchor);
  if (isCalledOff(view, anchor)) return 'off';
  if (claim.polarity === '-') {
    const denied = anchor.occurs && cueIn(view, 'plan', segment.from, segment.to) === -1;
    return denied && cueIn(view, 'occur', segment.from, segment.to) !== -1 ? 'off' : 'none';
  }
  const asked = isAnnounced(view, anchor) || (!anchor.done && isAhead(view, anchor));
  if (planned.has(claim.modality) && (asked || strength !== 'aside')) return 'ahead';
  if (!factual.has(claim.modality) || setting === 'before') return 'none';
  if (asked) return 'ahead';
  if (strength === 'aside') return 'none';
  if (trigger.verbal) {
    return anchor.done ? 'past' : verbalOutlook(view, trigger.from, claim.modality);
  }
  if (isOnlyWanted(view, anchor)) return 'none';
  return claim.modality === 'happened' || anchor.occurs || anchor.engaged ? 'past' : 'none';
}

/** An infinitive by itself does not say that anything was done. */
function verbalOutlook(view: ClaimView, at: number, modality: Modality): Outlook {
  const form = readingAt(view, at)?.verbForm;
  if (form === 'infinitive') return 'none';
  return modality === 'happened' || form !== undefined ? 'past' : 'none';
}

/** "Readiness to impose": a noun rules the verb of the event, so that nothing says it was done. */
function isOnlyWanted(view: ClaimView, { segment, trigger, occurs }: Anchor): boolean {
  const verb = occurs ? -1 : verbBefore(view, segment, trigger.from);
  if (verb === -1 || readingAt(view, verb)?.verbForm !== 'infinitive') return false;
  const before = posAt(view, verb - 1);
  return before === 'NOUN' || before === 'ADJ';
}

/** What has consequences has happened; only what somebody organises has them beforehand. */
function outlookOfCause({ claim }: ClaimView, { trigger }: Anchor): Outlook {
  if (planned.has(claim.modality)) return trigger.type?.organised === true ? 'ahead' : 'past';
  return factual.has(claim.modality) ? 'past' : 'none';
}

function isCalledOff(view: ClaimView, anchor: Anchor): boolean {
  const { segment, strength } = anchor;
  if (strength !== 'main' || view.claim.polarity !== '+') return false;
  const at = cueIn(view, 'cancel', segment.from, segment.to);
  return at !== -1 && !hasOtherObject(view, anchor, at);
}

/** "The strike cancelled hundreds of flights": another noun stands where what is called off does. */
function hasOtherObject(view: ClaimView, { from, trigger, segment }: Anchor, cue: number): boolean {
  const end = cue < from ? from : segment.to;
  for (let at = cue + 1; at < end; at += 1) {
    const pos = posAt(view, at);
    if (pos === 'ADP' || isVerb(view, at)) return false;
    if (pos === 'NOUN' && !isDated(view, at) && nameAt(view, at) === undefined) {
      return at >= trigger.to || at < trigger.from;
    }
  }
  return false;
}

/** "Announced a strike": what somebody holds is to come when it is made known. */
function isAnnounced(view: ClaimView, { trigger, segment }: Anchor): boolean {
  if (trigger.type?.organised !== true || !arranged.has(trigger.type.shape)) return false;
  const verb = verbBefore(view, segment, trigger.from);
  return verb !== -1 && covers(view, 'announce', verb, segment.from);
}

/** A word that makes it one to come rules the event's word. */
function isAhead(view: ClaimView, { trigger, segment, from }: Anchor): boolean {
  if (cueIn(view, 'ahead', from, trigger.from) !== -1) return true;
  const verb = verbBefore(view, segment, trigger.from);
  if (verb !== -1 && covers(view, 'ahead', verb, segment.from)) return true;
  return cueIn(view, 'ahead', Math.max(segment.from, from - 3), from) !== -1;
}

/** What is reported as done cannot lie behind the day of publication. */
export function timely(
  outlook: Outlook,
  date: DateValue | null,
  published: string | null,
): Outlook {
  const first = date?.from ?? null;
  if (outlook !== 'past' || first === null || published === null) return outlook;
  return first.slice(0, published.length) > published ? 'ahead' : 'past';
}
