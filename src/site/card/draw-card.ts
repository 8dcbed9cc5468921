import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Card, CardTone } from './card.ts';
import { cardSize } from './card-path.ts';
import { wrapped } from './wrapped.ts';

/** The weights in which a card sets its text. */
export type CardWeight = 400 | 600;

/** The width of a line in pixels at a size of one pixel. */
export type Measure = (line: string, weight: CardWeight) => number;

const { width, height } = cardSize;
const margin = 72;
const inner = width - 2 * margin;

const colours: Readonly<Record<CardTone | 'paper' | 'ink' | 'soft' | 'brand', string>> = {
  paper: '#fdfcf9',
  ink: '#1b1e22',
  soft: '#545960',
  brand: '#0a5675',
  sure: '#1f6a45',
  open: '#2a5db0',
  gone: '#a3352b',
  muted: '#6a665c',
};

/** The sizes of a title, each with the lines that it may take; the first that holds all is taken. */
const titleSizes = [
  [76, 2],
  [64, 3],
  [52, 4],
] as const;

/** Space between the baselines of lines, in their size. */
const leading = 1.18;

/** A card as SVG, for the font family given to it. */
export function drawCard(card: Card, family: string, measure: Measure): string {
  const { site, title, lead, status, notes } = card;
  const parts: Element[] = [];
  const put = (line: string, y: number, size: number, colour: string, weight: CardWeight = 400) => {
    const properties = { x: margin, y, fontSize: size, fontWeight: weight, fill: colour };
    parts.push(s('text', properties, line));
  };
  if (site !== null) put(site, 104, 34, colours.brand, 600);
  const { size, lines } = titleOf(title, measure);
  let y = site === null ? 180 : 128 + size;
  for (const line of lines) {
    put(line, y, size, colours.ink, 600);
    y += size * leading;
  }
  for (const line of linesOf(lead ?? '', 38, 3, measure)) {
    put(line, y + 8, 38, colours.ink);
    y += 38 * leading;
  }
  if (status !== null) {
    parts.push(s('circle', { cx: margin + 12, cy: y + 17, r: 12, fill: colours[status.tone] }));
    parts.push(
      s(
        'text',
        { x: margin + 40, y: y + 30, fontSize: 38, fontWeight: 600, fill: colours.ink },
        status.label,
      ),
    );
  }
  const foot = notes.flatMap((note) => linesOf(note, 30, 2, measure));
  foot.forEach((line, index) => {
    put(line, height - 56 - (foot.length - 1 - index) * 40, 30, colours.soft);
  });
  return toHtml(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, fontFamily: family }, [
      s('rect', { width, height, fill: colours.paper }),
      s('rect', { width, height: 14, fill: colours.brand }),
      ...parts,
    ]),
    { space: 'svg' },
  );
}

function titleOf(title: string, measure: Measure) {
  const fitted = titleSizes.map(([size, most]) => {
    const fits = (line: string): boolean => measure(line, 600) * size <= inner;
    return { size, lines: wrapped(title, fits, most) };
  });
  const whole = fitted.find(({ lines }) => lines !== null && !(lines.at(-1) ?? '').endsWith('…'));
  const last = fitted.at(-1);
  const { size, lines } = whole ?? last ?? { size: 52, lines: null };
  return { size, lines: lines ?? [title] };
}

function linesOf(text: string, size: number, most: number, measure: Measure): readonly string[] {
  if (text === '') return [];
  return wrapped(text, (line) => measure(line, 400) * size <= inner, most) ?? [text];
}
