/** Elements that have no end, or whose end may be left out. */
const endless = new Set(
  'area base br col dd dt embed hr html head body img input li link meta option p source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** How deep the elements of a page are nested at most, about; counted without parsing it. */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w:-]{0,40})/giu)) {
    if (endless.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(depth - 1, 0) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
