/** Where progress is shown: `process.stderr`, or nothing. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How many steps pass between two drawings; a terminal need not see every one. */
const stride = 25;

/**
 * Goes through the items and shows on a terminal how far it is, on one line that is gone at the
 * end. Nothing is written to a stream that is no terminal.
 *
 * @param label What is done with the items.
 * @param total How many there are, null if nobody knows.
 */
export function* withProgress<T>(
  items: Iterable<T>,
  label: string,
  total: number | null,
  stream: ProgressStream | null,
): Generator<T> {
  const terminal = stream?.isTTY === true ? stream : null;
  let done = 0;
  try {
    for (const item of items) {
      if (done % stride === 0) {
        const ofTotal = total === null ? '' : `/${total}`;
        terminal?.write(`\r\u001B[K${label} ${done}${ofTotal}`);
      }
      yield item;
      done += 1;
    }
  } finally {
    terminal?.write('\r\u001B[K');
  }
}
