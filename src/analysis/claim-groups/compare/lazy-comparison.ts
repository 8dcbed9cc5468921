import type { Signature } from '../signature.ts';
import type { Comparison } from './comparison.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';
import type { CompareContext } from './context.ts';
import { modalityFit } from './modalities.ts';

/** What is weighed before a pair is worth comparing any further. */
type Weighed = Omit<Comparison, 'a' | 'b' | 'modality' | 'sameSpeaker' | 'conflicts'>;

/**
 * A comparison that finds conflicts when asked for them: most pairs are told apart by less. A class,
 * since there is one for hundreds of pairs of each article and closures in each would weigh more
 * than all that it says.
 */
export class LazyComparison implements Comparison {
  readonly a: Signature;
  readonly b: Signature;
  readonly figures: Comparison['figures'];
  readonly time: Comparison['time'];
  readonly modality: Comparison['modality'];
  readonly sameSpeaker: boolean;
  readonly likeness: number;
  readonly containment: number;
  readonly notionWeight: number;
  readonly notionShare: number;
  readonly notionsApart: number;
  readonly nameWeight: number;
  readonly #context: CompareContext;
  #conflicts: readonly Conflict[] | null = null;

  constructor(a: Signature, b: Signature, context: CompareContext, weighed: Weighed) {
    this.a = a;
    this.b = b;
    this.figures = weighed.figures;
    this.time = weighed.time;
    this.modality = modalityFit(a.claim, b.claim, context.notions.isAnnouncing);
    this.sameSpeaker = a.speaker !== null && a.speaker === b.speaker;
    this.likeness = weighed.likeness;
    this.containment = weighed.containment;
    this.notionWeight = weighed.notionWeight;
    this.notionShare = weighed.notionShare;
    this.notionsApart = weighed.notionsApart;
    this.nameWeight = weighed.nameWeight;
    this.#context = context;
  }

  get conflicts(): readonly Conflict[] {
    this.#conflicts ??= conflictsOf(this.a, this.b, this, this.#context);
    return this.#conflicts;
  }
}
