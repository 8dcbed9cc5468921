import { expect, it } from 'vitest';
import type { Decision } from '../../model/editorial/decision.ts';
import type { FoundClaims } from './claim-finder.ts';
import { groupEdits } from './group-edits.ts';

const signed = { who: 'Mira Lys', when: '2031-03-07', why: 'Read both.' };

/** Every claim of the article "gone" is missing; of others the words are the id. */
function find({ article, words }: { article: string; words: string }): FoundClaims<{ id: string }> {
  if (article === 'gone') return { claims: null, trouble: { message: 'Gone.', remedy: 'Look.' } };
  return { claims: [{ id: words }], trouble: null };
}

function decision(kind: 'same' | 'different', first: string, second: string): Decision {
  const reference = (words: string) => ({ article: words === 'x' ? 'gone' : 'here', words });
  return { decision: kind, claims: [reference(first), reference(second)], ...signed };
}

it.each<[string, Decision[], string[], string[]]>([
  ['takes what is found', [decision('same', 'a', 'b')], ['same a b'], []],
  ['leaves out what is not', [decision('same', 'a', 'x')], [], ['0 claims.1 Gone.']],
  [
    'refuses what two decisions say against each other, over others too',
    [decision('same', 'a', 'b'), decision('same', 'b', 'c'), decision('different', 'a', 'c')],
    ['same a b', 'same b c'],
    ['2 decision The decisions say of these claims that they are the same, and that they differ.'],
  ],
  [
    'lets decisions about other claims stand',
    [decision('same', 'a', 'b'), decision('different', 'a', 'c')],
    ['same a b', 'different a c'],
    [],
  ],
])('%s', (_, decisions, edits, misses) => {
  const edited = groupEdits(decisions, find);
  expect(edited.value.map(({ kind, claims }) => [kind, ...claims.flat()].join(' '))).toEqual(edits);
  expect(
    edited.misses.map((miss) => `${miss.index} ${miss.path.join('.')} ${miss.message}`),
  ).toEqual(misses);
});
