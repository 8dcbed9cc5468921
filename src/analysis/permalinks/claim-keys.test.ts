import { expect, test } from 'vitest';
import { claim } from '../events/fixtures/reports.ts';
import { claimKeys } from './claim-keys.ts';
import { fingerprint } from './fingerprint.ts';

const text = 'The mayor met the council. It rained.';
const rest = { kind: 'body', claims: [], abstained: null } as const;
const sentences = [
  { start: 0, end: 26, ...rest, claims: [] },
  { start: 27, end: 37, ...rest, claims: [] },
];

test('a claim is known by its sentence and its number there', () => {
  const claims = [claim('a-c1'), claim('a-c2'), claim('a-c3', { sentence: 1 })];
  const keys = [...claimKeys('a', { sentences }, claims, text).values()];
  expect(keys.map((key) => key.replace(/^[^.]+/u, ''))).toEqual(['.1', '.2', '.1']);
  expect(keys[0]?.split('.')[0]).toBe(keys[1]?.split('.')[0]);
  expect(keys[2]?.split('.')[0]).not.toBe(keys[0]?.split('.')[0]);
});

test('edits elsewhere, case and spacing change no key; another article does', () => {
  const [before] = claimKeys('a', { sentences }, [claim('a-c1')], text).values();
  const longer = `Lead. ${text.replace('mayor met', 'Mayor  met')}`;
  const moved = [{ start: 6, end: 33, ...rest, claims: [] }];
  const [after] = claimKeys('a', { sentences: moved }, [claim('a-c1')], longer).values();
  const [other] = claimKeys('b', { sentences }, [claim('b-c1')], text).values();
  expect(after).toBe(before);
  expect(other).not.toBe(before);
});

test('fingerprints are short, equal for equal texts only', () => {
  const texts = Array.from({ length: 5000 }, (_, at) => `text ${at}`);
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  expect(fingerprint('abc')).toBe('1dtlchkfkb1');
  expect(texts.every((one) => /^[0-9a-z]{1,11}$/u.test(fingerprint(one)))).toBe(true);
});
