/** Numbers that look random and depend on nothing but the key of the stream. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** Whether something of this probability comes to pass. */
  chance(probability: number): boolean;
  /** One of the items, each as likely. */
  pick<T>(items: readonly T[]): T;
  /**
   * One of the items with the frequencies of words in a text: the n-th is about 1/n as likely as
   * the first.
   *
   * @param even How many of the first are about as likely as each other.
   */
  frequent<T>(items: readonly T[], even?: number): T;
  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

/**
 * A stream of its own for every key, so that what one event draws changes nothing in the next one.
 * The generator is mulberry32, seeded with the FNV-1a hash of the key.
 */
export function createRandom(...key: readonly (string | number)[]): Random {
  let state = hash(key.join('/'));
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(unit() * limit);
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new RangeError(`No item ${index} of ${items.length}`);
    return item;
  };
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => unit() < probability,
    pick: (items) => at(items, below(items.length)),
    // The logarithm of the rank is spread evenly: the law of Zipf, as Mandelbrot mended it.
    frequent: (items, even = 1) => {
      const rank = even * ((items.length + even) / even) ** unit() - even;
      return at(items, Math.min(items.length - 1, Math.floor(rank)));
    },
    shuffled: (items) => {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const moved = at(order, last);
        order[last] = at(order, other);
        order[other] = moved;
      }
      return order;
    },
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value | 0;
}
