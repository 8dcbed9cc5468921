/** A piece of a wording: plain text, or a slot to put something into. */
export type Piece = { readonly text: string } | { readonly slot: string };

/**
 * Cuts a wording at its slots.
 *
 * @example
 * pieces('as of {day}') // => [{ text: 'as of ' }, { slot: 'day' }]
 */
export function pieces(wording: string): Piece[] {
  return wording.split(/\{([a-z]+)\}/u).flatMap((part, index): Piece[] => {
    if (index % 2 === 1) return [{ slot: part }];
    return part === '' ? [] : [{ text: part }];
  });
}

/**
 * Puts values into the slots of a wording.
 *
 * @throws {Error} if a slot has no value.
 * @example
 * fill('as of {day}', { day: '21 January 2026' }) // => 'as of 21 January 2026'
 */
export function fill(wording: string, values: Readonly<Record<string, string | number>>): string {
  return pieces(wording)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const value = values[piece.slot];
      if (value === undefined) throw new Error(`No value for {${piece.slot}} in "${wording}"`);
      return String(value);
    })
    .join('');
}
