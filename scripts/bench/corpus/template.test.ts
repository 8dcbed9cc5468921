import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributions, fields, generalFrames } from './fields.ts';
import { fill, parseTemplate, parseTemplates } from './template.ts';

describe('parseTemplate', () => {
  it('reads text and gaps with all their marks', () => {
    expect(parseTemplate('Про {a1+x1.pl.gen} {v1@x1} {who:він|вона}.')).toEqual([
      'Про ',
      { name: 'x1', adjective: 'a1', agrees: null, marks: ['pl', 'gen'], choices: null },
      ' ',
      { name: 'v1', adjective: null, agrees: 'x1', marks: [], choices: null },
      ' ',
      { name: 'who', adjective: null, agrees: null, marks: [], choices: ['він', 'вона'] },
      '.',
    ]);
  });

  it('takes text without gaps as it is', () => {
    expect(fill(parseTemplate('Subscribe'), () => 'x')).toBe('Subscribe');
  });

  it('fills every gap', () => {
    expect(fill(parseTemplate('{a} – {b.gen}'), ({ name }) => name.toUpperCase())).toBe('A – B');
  });
});

describe.each(['uk', 'ru', 'en'])('the templates of %s', (code) => {
  const file = readFileSync(new URL(`../templates/${code}.txt`, import.meta.url), 'utf8');
  const templates = parseTemplates(file);

  it('have every frame', () => {
    const frames = [
      ...attributions.map(([frame]) => frame),
      ...Object.values(fields).flat(),
      ...generalFrames,
      'credit',
      'heading',
      'boilerplate',
    ];
    expect([...templates.keys()].toSorted()).toEqual([...new Set(frames)].toSorted());
  });

  it('have words in one script', () => {
    const words = file.replace(/#.*|^[\w-]+: |\{[^:}]*[:}]/gmu, ' ').match(/\p{L}+/gu) ?? [];
    const mixed = words.filter(
      (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
    );
    expect(mixed).toEqual([]);
  });
});
