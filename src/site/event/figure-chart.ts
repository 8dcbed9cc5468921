import type { PrintedFigure } from '../claim/printed-figure.ts';
import { by, unique } from '../digest/order.ts';
import type { FigureSeries } from './figures.ts';

/** A report of a figure as a dot, in percent of the picture from its left and its top. */
export interface ChartDot {
  readonly x: number;
  readonly y: number;
  readonly figure: PrintedFigure;
  /** Whether there is room to write the figure beside it. */
  readonly isLabelled: boolean;
}

/** A figure over time: its zero is the bottom of the picture, its largest value the top. */
export interface FigureChart {
  readonly dots: readonly ChartDot[];
  /** The days at its left and right end. */
  readonly first: string;
  readonly last: string;
}

/** The least distance of two labels, in percent: across and down. */
const apart = { x: 20, y: 12 } as const;

/** @returns Null if the reports are all of one day, so that there is no time to show. */
export function figureChart(series: FigureSeries): FigureChart | null {
  const reports = series.flatMap(({ statement, figure, share }) => {
    const day = statement.article.published;
    return day === null ? [] : [{ day, figure, y: Math.round((1 - share) * 100) }];
  });
  const days = unique(reports.map(({ day }) => day)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < 2) return null;
  const start = Date.parse(first);
  const length = Date.parse(last) - start;
  const xOf = (day: string): number => Math.round(((Date.parse(day) - start) / length) * 100);
  const dots: ChartDot[] = [];
  for (const { day, figure, y } of reports.toSorted(by(({ day }) => day))) {
    const x = xOf(day);
    if (dots.some((dot) => dot.x === x && dot.y === y)) continue;
    const isLabelled = !dots.some((dot) => dot.isLabelled && isNear(dot, { x, y }));
    dots.push({ x, y, figure, isLabelled });
  }
  return { dots, first, last };
}

function isNear(a: Pick<ChartDot, 'x' | 'y'>, b: Pick<ChartDot, 'x' | 'y'>): boolean {
  return Math.abs(a.x - b.x) < apart.x && Math.abs(a.y - b.y) < apart.y;
}
