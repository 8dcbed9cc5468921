import { fitOf, isSpecific, type Figure, type FigureFit } from './figures.ts';

/** Two figures of one unit and kind, one of each claim. */
export interface FigurePair {
  readonly a: Figure;
  readonly b: Figure;
  readonly fit: Exclude<FigureFit, 'incomparable'>;
}

const order: readonly FigureFit[] = ['equal', 'compatible', 'different'];

/** Pairs the figures of two claims, each once, the best fits first. */
export function figurePairs(a: readonly Figure[], b: readonly Figure[]): FigurePair[] {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return [];
  if (a.length === 1 && b.length === 1) {
    const fit = fitOf(one, other);
    return fit === 'incomparable' ? [] : [{ a: one, b: other, fit }];
  }
  const all = a.flatMap((first, i) =>
    b.flatMap((second, j) => {
      const fit = fitOf(first, second);
      return fit === 'incomparable' ? [] : [{ i, j, pair: { a: first, b: second, fit } }];
    }),
  );
  all.sort(
    (x, y) => order.indexOf(x.pair.fit) - order.indexOf(y.pair.fit) || x.i - y.i || x.j - y.j,
  );
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return all.flatMap(({ i, j, pair }) => {
    if (usedA.has(i) || usedB.has(j)) return [];
    usedA.add(i);
    usedB.add(j);
    return [pair];
  });
}

/** What paired figures weigh as evidence, in hundredths. */
export function figureWeight(pairs: readonly FigurePair[]): number {
  let weight = 0;
  for (const { fit } of pairs) weight += fit === 'equal' ? 200 : fit === 'compatible' ? 160 : 0;
  return weight;
}

/** Whether two claims share a figure that hardly two claims share by chance. */
export function hasSpecificFigure({
  figures,
}: {
  readonly figures: readonly FigurePair[];
}): boolean {
  return figures.some(({ a, b, fit }) => fit === 'equal' && isSpecific(a) && isSpecific(b));
}
