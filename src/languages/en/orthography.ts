import type { Orthography } from '../../model/language/orthography.ts';
import { wordList } from '../word-list.ts';

export const orthography: Orthography = {
  letters: 'abcdefghijklmnopqrstuvwxyz',
  ownLetters: 'abcdefghijklmnopqrstuvwxyz',
  functionWords: wordList(`
    a, about, after, all, also, an, and, any, are, as, at, be, been, before, but, by, can, could,
    did, do, for, from, had, has, have, he, her, his, how, if, in, into, is, it, its, more, no,
    not, of, on, or, our, over, said, she, so, than, that, the, their, them, there, these, they,
    this, to, under, up, was, we, were, what, when, which, while, who, will, with, would, you,
    your
  `),
  romanisation: {},
};
