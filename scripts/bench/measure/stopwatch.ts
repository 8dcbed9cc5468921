/** How long something took, in seconds. */
export interface Time {
  /** Of all cores together, waiting not counted: what one core alone would have needed. */
  readonly cpu: number;
  /** By the clock on the wall. */
  readonly wall: number;
}

/** Starts a stopwatch. @returns A function that says how long ago that was. */
export function startStopwatch(): () => Time {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 };
  };
}

/** The middle of several times by their work, the later one of two. */
export function medianTime(times: readonly Time[]): Time {
  const middle = times.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(times.length / 2)];
  if (middle === undefined) throw new RangeError('There is no median of no times');
  return middle;
}
