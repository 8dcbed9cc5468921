import type { NameRules } from '../../model/language/name-rules.ts';
import { wordList } from '../word-list.ts';
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
import { clubNouns, clubTails, sportWords } from './names/sport.ts';
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
  nameSuffixes: ['jr', 'sr', 'ii', 'iii', 'iv'],
  honorifics,
  roles,
  organisationHeads,
  organisationKinds,
  legalForms,
  mediaKinds,
  reportForms: wordList('told'),
  siteEndings: wordList(`
    com, net, org, info, news, tv, co, uk, eu, ua, ru, by, us, io, de, fr, pl, me
  `),
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
  genericHeads: wordList(`
    group, holdings, holding, company, corporation, industries, enterprises, partners, capital,
    ventures, technologies, systems, solutions, motors, airlines, airways, railways, railway,
    energy, oil, gas, petroleum, electric, power, pharmaceuticals, therapeutics, biotech, foods,
    stores, hotels, studios, pictures, entertainment, records, media, network, networks,
    communications, telecom, mobile, software, games, club, united, athletic, charity, initiative,
    project, service, services, school, staff, office, party, house, union, league, board, panel,
    center, centre, lab, labs, fund, trust, research, management, international, digital, health,
    financial, finance, insurance, press, command, division, forces, front, movement, mission,
    watch, guard, agency, authority, bank, college, church, hospital, university, museum, police,
    court
  `),
  workKinds,
  sportWords,
  clubNouns,
  clubTails,
  notNames,
  humanVerbs,
  joiners,
  employerPrepositions: ['of', 'at', 'for', 'from', 'with'],
  compoundTails: ['-based', '-led', '-born', '-backed', '-owned', '-run', '-listed', '-bound'],
  groupEndings: ['ists', 'ers', 'ors', 'ians', 'ents', 'ants', 'ees'],
  possessives: ['’s', '’'],
  titleCase: true,
  lowerCased: ['person'],
  metonyms,
};
