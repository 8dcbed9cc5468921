import type { Inflection } from '../../model/language/inflection.ts';

export const inflection: Inflection = {
  endings: 's es ’s e ed d ing er ers est y ies ied'.split(' '),
};
