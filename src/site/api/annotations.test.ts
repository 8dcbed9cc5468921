import { expect, it } from 'vitest';
import { selectorsOf } from './annotations.ts';

const text = `date 2031-03-04 ${'😀'.repeat(20)} Ада Лопух приїде. Ада Лопух приїде знову.`;
const start = text.indexOf('Ада');
const spans = [
  { start: start + 18, end: start + 34 },
  { start, end: start + 16 },
];

it('selects a claim by its words with what surrounds them, and by characters', () => {
  const [second, first] = selectorsOf(text, spans, false);
  expect(second).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: 'Ада Лопух приїде',
      prefix: `${'😀'.repeat(6)} Ада Лопух приїде. `,
      suffix: ' знову.',
    },
    { type: 'TextPositionSelector', start: 55, end: 71 },
  ]);
  expect(first?.[1]).toEqual({ type: 'TextPositionSelector', start: 37, end: 53 });
  expect(Array.from(text).slice(55, 71).join('')).toBe('Ада Лопух приїде');
});

it('gives nothing but the words if only excerpts are published', () => {
  expect(selectorsOf(text, spans, true)).toEqual(
    spans.map(() => [{ type: 'TextQuoteSelector', exact: 'Ада Лопух приїде' }]),
  );
});
