import { describe, expect, it } from 'vitest';
import { linkedEvents } from './linked-events.ts';
import { readNote } from './read-note.ts';

const title = { en: 'Meeting in Verbohai', uk: 'Зустріч у Вербогаях', ru: 'Встреча в Вербогаях' };
const eventAt = linkedEvents(
  [
    { id: 'meeting', title },
    { id: 'aside', title, page: false },
  ],
  [{ id: 'talks', kind: 'event', to: 'meeting', withdrawn: false }],
);

function read(body: string, lang = 'uk') {
  const head = `---\nevent: meeting\nlang: ${lang}\nwho: Mira Lys\nwhen: 2031-03-07\n---\n`;
  const { note, problems } = readNote('notes/a.md', head + body, eventAt);
  const words = problems.map(
    ({ place, message }) => `${place?.line ?? 0}:${place?.column ?? 0} ${message}`,
  );
  return { html: note?.html ?? null, problems: words };
}

describe('readNote', () => {
  it.each([
    ['Див. [[meeting]].', '<p>Див. <a href="../../events/meeting/">Зустріч у Вербогаях</a>.</p>'],
    ['[[talks]]', '<p><a href="../../events/meeting/">Зустріч у Вербогаях</a></p>'],
    [
      '[[meeting|там]] і [[meeting| тут ]]!',
      '<p><a href="../../events/meeting/">там</a> і <a href="../../events/meeting/">тут</a>!</p>',
    ],
    ['- *[[meeting|x]]*', '<ul>\n<li><em><a href="../../events/meeting/">x</a></em></li>\n</ul>'],
    [
      '`[[nothing]]` [сайт](https://example.org)',
      '<p><code>[[nothing]]</code> <a href="https://example.org">сайт</a></p>',
    ],
    ['один [два] ]] три', '<p>один [два] ]] три</p>'],
  ])('%s', (body, html) => {
    expect(read(body)).toEqual({ html, problems: [] });
  });

  it('takes the title in the language of the note', () => {
    expect(read('[[meeting]]', 'ru').html).toContain('>Встреча в Вербогаях<');
  });

  it.each([
    ['Див.\n[[lost]].', ['8:1 There is no event page lost.']],
    ['Див. [[aside|x]].', ['7:6 There is no event page aside.']],
    ['a\n\n- b [[meeting', ['9:5 “[[” begins a link to an event that does not end.']],
    [
      '[a [[meeting]]](https://example.org)',
      ['7:2 A link to an event stands within another link.'],
    ],
    ['[[meeting|]]', ['7:1 The link has no words.']],
    ['![x](https://example.org/a.png)', ['7:1 A note holds no pictures.']],
    ['<b>x</b>', ['7:1 A note holds no HTML.', '7:5 A note holds no HTML.']],
    ['[x](javascript:alert(1))', ['7:1 A link cannot lead to javascript:alert(1).']],
  ])('refuses %j', (body, problems) => {
    expect(read(body)).toEqual({ html: null, problems });
  });

  it.each([
    ['no front matter', 'text', '1:1 The note has no front matter'],
    ['no page', '---\nlang: uk\nwho: a\nwhen: 2031-03-07\n---\n', 'expected'],
    ['two pages', '---\nevent: a\nclaim: b\nlang: uk\nwho: a\nwhen: 2031-03-07\n---\n', 'expected'],
    ['another language', '---\nevent: a\nlang: de\nwho: a\nwhen: 2031-03-07\n---\n', 'expected'],
  ])('refuses a note with %s', (_, text, message) => {
    const { note, problems } = readNote('notes/a.md', text, eventAt);
    expect(note).toBeNull();
    const [first] = problems;
    expect(
      `${first?.place?.line ?? 0}:${first?.place?.column ?? 0} ${first?.message ?? ''}`,
    ).toContain(message);
  });
});
