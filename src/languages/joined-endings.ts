/**
 * The forms of a word as a phrase pattern with alternatives.
 *
 * @param endings Separated by spaces; `-` is the bare stem.
 * @example
 * joined('метр', '- а ів') // => 'метр|метра|метрів'
 */
export function joined(stem: string, endings: string): string {
  return endings
    .split(' ')
    .map((ending) => stem + (ending === '-' ? '' : ending))
    .join('|');
}
