import { describe, expect, test } from 'vitest';
import { concepts } from '../concepts/index.ts';
import { languages } from '../registry.ts';
import { eventTypes } from './index.ts';

const keys = eventTypes.map(({ key }) => key);

test('there are at least 40 kinds of events, each once', () => {
  expect(keys.length).toBeGreaterThanOrEqual(40);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('every concept that signals one is in the lexicon', () => {
  const known = new Set(concepts.map(({ key }) => key));
  const unknown = eventTypes.flatMap(({ key, concepts: own, weak, verbs, context }) =>
    [...own, ...weak, ...verbs, ...context]
      .filter((concept) => !known.has(concept))
      .map((concept) => `${key}: ${concept}`),
  );
  expect(unknown).toEqual([]);
});

test('weak signs have something to lean on', () => {
  expect(eventTypes.filter(({ weak, context }) => weak.length > 0 && context.length === 0)).toEqual(
    [],
  );
});

test('a family for pairs is a family', () => {
  const families = new Set(eventTypes.map(({ family }) => family));
  const pairs = eventTypes.flatMap(({ pairFamily }) => pairFamily ?? []);
  expect(pairs.filter((family) => !families.has(family))).toEqual([]);
});

test('names are written in the letters of their language and begin with a capital', () => {
  const wrong = eventTypes.flatMap(({ name, names }) =>
    [name, names].flatMap(({ en, uk, ru }) => [
      ...(/^[A-Z][a-z ’-]*$/u.test(en) ? [] : [en]),
      ...(/^[А-ЯІЇЄҐ][а-яіїєґ’ -]*$/u.test(uk) ? [] : [uk]),
      ...(/^[А-ЯЁ][а-яё -]*$/u.test(ru) ? [] : [ru]),
    ]),
  );
  expect(wrong).toEqual([]);
});

describe.each(Object.values(languages))('the words about events in $code', ({ code, events }) => {
  const { notEvents, signals, weakSignals, homographs, caseless, ...kinds } = events;
  const caseOnly = ['by', 'of'];

  test('every list that the language needs has words', () => {
    const empty = Object.entries(kinds)
      .filter(([kind, list]) => list.length === 0 && (caseless || !caseOnly.includes(kind)))
      .map(([kind]) => kind);
    expect(empty).toEqual([]);
  });

  test('no word mixes scripts, and none stands twice in a list', () => {
    const own = code === 'en' ? /^[a-z&’~ -]+$/u : /^[а-яіїєґё’~ -]+$/u;
    const lists = [
      notEvents,
      signals.map(([pattern]) => pattern),
      ...Map.groupBy(weakSignals, ([, key]) => key)
        .values()
        .map((found) => found.map(([pattern]) => pattern)),
      ...Object.values(kinds),
    ];
    const wrong = lists.flatMap((list) =>
      list.filter((pattern, at) => !own.test(pattern) || list.indexOf(pattern) !== at),
    );
    expect(wrong).toEqual([]);
  });

  test('signals and homographs name kinds of events', () => {
    const named = [
      ...signals.map(([, key]) => key),
      ...weakSignals.map(([, key]) => key),
      ...homographs.flatMap(({ noun, verb }) => [noun, verb]),
    ];
    expect(named.filter((key) => key !== null && !keys.includes(key))).toEqual([]);
  });
});
