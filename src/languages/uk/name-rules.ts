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
import { paradigms } from './names/paradigms.ts';
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
  paradigms,
  givenNames: { m: maleNames, f: femaleNames },
  patronymicEndings: {
    m: wordList('ович, йович, євич, ілліч, кузьмич, лукич'),
    f: wordList('івна, ївна'),
  },
  surnameEndings,
  commonSurnames,
  particles,
  nameSuffixes: ['ii', 'iii', 'iv'],
  honorifics,
  roles,
  organisationHeads,
  organisationKinds,
  legalForms,
  mediaKinds,
  reportForms: wordList(
    'передає, передають, пише, пишуть, повідомляє, повідомляють, інформує, інформують',
  ),
  siteEndings: wordList(`
    com, net, org, info, news, tv, co, uk, eu, ua, ru, by, us, io, de, fr, pl, me, media, укр, юа, ком, нет, ру
  `),
  placeHeads,
  placeEndings,
  placePrepositions,
  innerPrepositions: ['в'],
  genericHeads: wordList(`
    суд, рада, банк, партія, школа, завод, музей, театр, лікарня, клініка, фонд, центр, корпус,
    армія, полк, бригада, батальйон, дивізія, загін, штаб, уряд, парламент, кабінет, офіс, бюро,
    комісія, комітет, група, церква, палата, біржа, союз, спілка, асоціація, організація,
    об’єднання, рух, фронт, блок, коаліція, альянс, корпорація, холдинг, концерн, угруповання,
    командування, лабораторія, бібліотека, галерея, колегія, місія, відділ, відділення, управління,
    служба, прокуратура, поліція, адміністрація, сенат, конгрес, опера, флот, шахта,
    електростанція, комбінат, дирекція
  `),
  workKinds,
  sportWords,
  clubNouns,
  clubTails,
  notNames,
  humanVerbs,
  joiners,
  employerPrepositions: [],
  compoundTails: [],
  groupEndings: [],
  possessives: [],
  titleCase: false,
  lowerCased: ['person', 'place', 'organisation'],
  metonyms,
};
