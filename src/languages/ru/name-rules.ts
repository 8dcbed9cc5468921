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
  patronymicEndings: { m: wordList('ович, евич, ич'), f: wordList('овна, евна, ична, инична') },
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
    'передаёт, передает, передают, пишет, пишут, сообщает, сообщают, информирует',
  ),
  siteEndings: wordList(`
    com, net, org, info, news, tv, co, uk, eu, ua, ru, by, su, us, io, de, fr, pl, me, media, рф, ру, ком, нет, юа, бел
  `),
  placeHeads,
  placeEndings,
  placePrepositions,
  innerPrepositions: ['в', 'во'],
  genericHeads: wordList(`
    суд, совет, рада, банк, партия, школа, завод, музей, театр, больница, клиника, фонд, центр,
    корпус, армия, полк, бригада, батальон, дивизия, отряд, штаб, правительство, парламент,
    кабинет, офис, бюро, комиссия, комитет, группа, церковь, палата, биржа, союз, ассоциация,
    организация, объединение, движение, фронт, блок, коалиция, альянс, корпорация, холдинг,
    концерн, группировка, командование, лаборатория, библиотека, галерея, коллегия, миссия, отдел,
    отделение, управление, служба, прокуратура, полиция, администрация, сенат, конгресс, опера,
    флот, шахта, электростанция, комбинат, дирекция, аппарат
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
