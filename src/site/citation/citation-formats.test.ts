import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { citationFormats, downloadAddress } from './citation-formats.ts';

const titles = [
  'Зустріч Ади Лопух із мером, Вербогай, 6 березня 2031 року',
  'Утверждение: «подъезд №5 — объявлен», ёлка — 100 %',
  'Ґанок і їжак: п’ять & шість_7 #1 $5 {так} ~ ^ \\ "I Am"',
];

function citation(title: string, asOf: string): Citation {
  const address = 'https://example.org/uk/events/x/#as-of-2031-03-05';
  return { key: '2031-03-06-meeting-x', title, publisher: 'Звірка', asOf, lang: 'uk', address };
}

describe.each(citationFormats)('$name', ({ write, mediaType }) => {
  it.each(titles)('keeps %s, as another program reads it', (title) => {
    const [item, ...others] = plugins.input.chain(write(citation(title, '2031-03-05')), {
      generateGraph: false,
    });
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      id: '2031-03-06-meeting-x',
      type: 'webpage',
      title,
      publisher: 'Звірка',
      issued: { 'date-parts': [[2031, 3, 5]] },
      URL: 'https://example.org/uk/events/x/#as-of-2031-03-05',
    });
  });

  it('cites a month if the day is not known', () => {
    const [item] = plugins.input.chain(write(citation('Зустріч', '2031-03')), {
      generateGraph: false,
    });
    expect(item?.issued).toEqual({ 'date-parts': [[2031, 3]] });
  });

  it('is downloaded as it is', async () => {
    const text = write(citation(titles[2] ?? '', '2031-03-05'));
    const response = await fetch(downloadAddress(text, mediaType));
    expect(await response.text()).toBe(text);
  });
});
