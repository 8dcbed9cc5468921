/** A list in the room that its items need: one that was filtered or has grown keeps room for more. */
export function compact<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? none : items.slice();
}

const none: readonly never[] = [];
