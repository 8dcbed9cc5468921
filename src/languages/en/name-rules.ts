import type { NameRules } from '../../model/language/name-rules.ts';
import { femaleNames } from './names/given-names-female.ts';
import { maleNames } from './names/given-names-male.ts';
import { metonyms } from './names/metonyms.ts';
import {
  joiners,
  legalForms,
  mediaKinds,
  organisationHeads,
  organisationKinds,
  workKinds,
} from './names/organisations.ts';
import { placeEndings, placeHeads, placePrepositions } from './names/places.ts';
import { roles } from './names/roles.ts';
import {
  commonSurnames,
  honorifics,
  humanVerbs,
  notNames,
  particles,
  surnameEndings,
} from './names/words.ts';

export const nameRules: NameRules = {
  paradigms: [],
  givenNames: { m: maleNames, f: femaleNames },
  patronymicEndings: { m: [], f: [] },
  surnameEndings,
  commonSurnames,
  particles,
  honorifics,
  roles,
  organisationHeads,
  organisationKinds,
  legalForms,
  mediaKinds,
  placeHeads,
  placeEndings,
  placePrepositions,
  innerPrepositions: [
    'in',
    'near',
    'across',
    'around',
    'outside',
    'into',
    'throughout',
    'within',
    'inside',
  ],
  genericHeads: [],
  workKinds,
  notNames,
  humanVerbs,
  joiners,
  employerPrepositions: ['of', 'at', 'for', 'from', 'with'],
  possessives: ['’s', '’'],
  titleCase: true,
  lowerCased: ['person'],
  metonyms,
};
