/** How many words are remembered: more than a corpus of 10,000 articles has. */
const capacity = 100_000;

/** Remembers what a pure function said of a word; forgets the oldest beyond the capacity. */
export function cached<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    if (known.size >= capacity) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    known.set(key, value);
    return value;
  };
}
