/**
 * Turns a flood of changes into few runs: one starts when nothing has changed for a moment, and
 * while it goes on, further changes wait for one more.
 *
 * @param run Must not reject.
 * @param delay How long nothing may have changed, in milliseconds.
 * @returns To be called on each change.
 */
export function createRerun(run: () => Promise<void>, delay: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let changes = 0;
  const start = async (): Promise<void> => {
    const seen = changes;
    running = true;
    await run();
    running = false;
    if (changes !== seen) wait();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), delay);
  };
  return () => {
    changes += 1;
    if (!running) wait();
  };
}
