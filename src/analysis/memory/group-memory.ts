/**
 * Remembers what is made of a group of things while it has the same members, by the first of them.
 * What it knows goes with the first member.
 */
export type GroupMemory<T extends object, R> = (
  members: readonly T[],
  /** What else it is made of, in a text. */
  traits: string,
  make: () => R,
) => R;

export function createGroupMemory<T extends object, R>(): GroupMemory<T, R> {
  const remembered = new WeakMap<T, Remembered<T, R>>();
  return (members, traits, make) => {
    const [first] = members;
    if (first === undefined) return make();
    const known = remembered.get(first);
    if (known?.traits === traits && areSame(known.members, members)) return known.made;
    const made = make();
    remembered.set(first, { members, traits, made });
    return made;
  };
}

interface Remembered<T, R> {
  readonly members: readonly T[];
  readonly traits: string;
  readonly made: R;
}

/** Whether two lists have the very same items in the same order. */
export function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
