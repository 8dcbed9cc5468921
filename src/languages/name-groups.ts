/**
 * Groups of names that are written as running text: groups are separated by commas or line breaks,
 * the names of a group (a full name and its short forms) by strokes.
 *
 * @example
 * nameGroups('Олександр/Сашко, Ігор') // => [['Олександр', 'Сашко'], ['Ігор']]
 */
export function nameGroups(text: string): string[][] {
  return text
    .split(/[,\n]/u)
    .map((group) =>
      group
        .split('/')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    )
    .filter((group) => group.length > 0);
}
