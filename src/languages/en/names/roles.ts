import type { Role } from '../../../model/language/name-rules.ts';
import { wordList } from '../../word-list.ts';

/** Offices whose holders speak for an institution or a country. */
const institutional = wordList(`
  president, ex-president, vice president, president-elect, prime minister, deputy prime minister,
  premier, chancellor, vice chancellor, minister, foreign minister, defence minister,
  defense minister, finance minister, interior minister, justice minister, health minister,
  energy minister, deputy minister, secretary, deputy secretary, undersecretary,
  assistant secretary, secretary of state, secretary-general, secretary general, defense secretary,
  defence secretary, foreign secretary, home secretary, treasury secretary, press secretary,
  chancellor of the exchequer, head, deputy head, chief, deputy chief, chief of staff,
  police chief, chairman, chairwoman, chair, co-chair, deputy chairman, leader, co-leader, speaker,
  house speaker, majority leader, minority leader, whip, spokesman, spokeswoman, spokesperson,
  representative, special representative, envoy, special envoy, ambassador, consul, adviser,
  advisor, national security adviser, national security advisor, senior adviser, ombudsman,
  ombudswoman, attorney general, solicitor general, surgeon general, prosecutor, chief prosecutor,
  prosecutor general, district attorney, attorney, us attorney, director, deputy director,
  executive director, managing director, director general, director-general, chief executive, ceo,
  chief executive officer, cfo, coo, cto, chief financial officer, commander, commander-in-chief,
  governor, lieutenant governor, mayor, deputy mayor, lord mayor, commissioner,
  high representative, king, queen, prince, princess, crown prince, emperor, emir, sultan, sheikh,
  sheik, ayatollah, pope, patriarch, metropolitan, cardinal, archbishop, bishop, rector, dean,
  owner, co-owner, founder, co-founder, manager, general manager, attache, delegate, negotiator,
  chief negotiator, sheriff, coordinator, coach, head coach, editor, editor-in-chief, inspector,
  investigator, detective, superintendent, taoiseach, first lady, first minister,
  home affairs minister, trade minister, party leader, opposition leader, supreme leader, czar,
  warlord
`);

/** What people are without speaking for anybody else. */
const personal = wordList(`
  general, major general, lieutenant general, brigadier general, brigadier, admiral, rear admiral,
  vice admiral, colonel, lieutenant colonel, major, captain, lieutenant, sergeant, corporal,
  private, marshal, field marshal, officer, soldier, serviceman, veteran, pilot, astronaut,
  cosmonaut, senator, congressman, congresswoman, lawmaker, deputy, mp, mep, councillor,
  councilman, councilwoman, politician, diplomat, official, candidate, nominee, activist,
  campaigner, volunteer, dissident, lawyer, solicitor, barrister, judge, justice, chief justice,
  magistrate, juror, expert, analyst, strategist, economist, sociologist, historian, commentator,
  columnist, journalist, reporter, correspondent, blogger, presenter, host, anchor, broadcaster,
  photographer, writer, author, novelist, poet, playwright, artist, painter, architect, sculptor,
  composer, conductor, singer, singer-songwriter, songwriter, musician, rapper, guitarist, drummer,
  actor, actress, comedian, director, filmmaker, producer, screenwriter, model, designer, star,
  superstar, pop star, dancer, influencer, youtuber, scientist, researcher, professor, lecturer,
  academic, astronomer, physicist, chemist, biologist, doctor, surgeon, nurse, psychologist,
  epidemiologist, virologist, teacher, headteacher, student, pupil, athlete, footballer,
  midfielder, defender, striker, forward, winger, goalkeeper, referee, boxer, tennis player,
  player, quarterback, pitcher, sprinter, swimmer, gymnast, wrestler, golfer, cyclist, driver,
  racer, champion, winner, runner-up, medallist, medalist, businessman, businesswoman,
  entrepreneur, billionaire, millionaire, tycoon, oligarch, investor, banker, farmer,
  philanthropist, priest, pastor, rabbi, imam, cleric, preacher, reverend, father, dictator,
  ideologue, propagandist, terrorist, gunman, suspect, defendant, convict, murderer, killer,
  victim, hacker, witness, resident, pensioner, firefighter, policeman, policewoman, paramedic,
  brother, sister, son, daughter, wife, husband, widow, mother, son-in-law, daughter-in-law,
  father-in-law, uncle, aunt, nephew, niece, grandson, granddaughter, cousin, fiance, fiancee,
  girlfriend, boyfriend, friend, ally, aide, colleague, hero, laureate, heir, tsar, saint, prophet,
  duke, duchess, earl, countess, baron, baroness
`);

/** Of these "of" says where. */
const local = new Set(
  wordList(`
    president, vice president, prime minister, premier, chancellor, king, queen, prince, princess,
    emperor, emir, sultan, governor, lieutenant governor, mayor, deputy mayor, lord mayor, bishop,
    archbishop, patriarch, duke, duchess, earl, resident, ruler
  `),
);

const roleOf = (lemma: string, institutional: boolean): Role => ({
  lemma,
  gender: null,
  institutional,
  ofPlace: local.has(lemma),
});

export const roles: readonly Role[] = [
  ...institutional.map((lemma) => roleOf(lemma, true)),
  ...personal.map((lemma) => roleOf(lemma, false)),
];
