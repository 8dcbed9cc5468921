/** Puts work off until its result is first asked for, and does it once. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
