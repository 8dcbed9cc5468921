/** Compares for sorting: by each of the keys in turn, plain character order. */
export function by<T>(...keys: ((item: T) => string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}

/** The other way round. */
export function descending<T>(compare: (a: T, b: T) => number): (a: T, b: T) => number {
  return (a, b) => compare(b, a);
}

/** The items without repetitions, in order of first appearance. */
export function unique<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}
