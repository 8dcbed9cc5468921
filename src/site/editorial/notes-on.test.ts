import { expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import type { SiteNote } from '../digest/site-note.ts';
import { sampleEntries } from '../fixtures/sample-digest.ts';
import { notesOn } from './notes-on.ts';

function note(kind: SiteNote['kind'], id: string, when: string): SiteNote {
  return { kind, id, when, lang: 'uk', who: 'Mira Lys', html: '<p>Так.</p>' };
}

it('gives the notes of one page, the oldest first', () => {
  const notes = [
    note('event', 'a', '2031-03-08'),
    note('claim', 'a', '2031-03-06'),
    note('event', 'a', '2031-03-07'),
    note('event', 'b', '2031-03-07'),
  ];
  const digest = createDigest({ ...sampleEntries, notes });
  expect(notesOn(digest, 'event', 'a').map(({ when }) => when)).toEqual([
    '2031-03-07',
    '2031-03-08',
  ]);
});
