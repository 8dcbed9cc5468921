/** What a slot gives: its text, '' if there is nothing to say, null if it cannot be said. */
export type Slot = (name: string, form: string | null) => string | null;

const part = /\[([^\]]*)\]|([^[\]]+)/gu;
const slots = /\{([a-z]+)(?::([a-z]+))?\}/gu;

/**
 * Fills a pattern. A part in square brackets falls away if one of its slots is empty.
 *
 * @returns null if a slot cannot be said in the form that the pattern asks for.
 * @example
 * fill('{name}[ of {agents}][ with {partners}]', (slot) => ({ name: 'Meeting', agents: 'A' })[slot] ?? '')
 * // => 'Meeting of A'
 */
export function fill(pattern: string, slot: Slot): string | null {
  let result = '';
  for (const [, optional, plain] of pattern.matchAll(part)) {
    const filled = fillPart(optional ?? plain ?? '', slot);
    if (filled === null) return null;
    if (optional === undefined || !filled.empty) result += filled.text;
  }
  return result;
}

function fillPart(text: string, slot: Slot): { text: string; empty: boolean } | null {
  const values: (string | null)[] = [];
  const filled = text.replace(slots, (_, name: string, form: string | undefined) => {
    const value = slot(name, form ?? null);
    values.push(value);
    return value ?? '';
  });
  return values.includes(null) ? null : { text: filled, empty: values.includes('') };
}
