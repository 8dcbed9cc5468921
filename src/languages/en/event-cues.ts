import type { EventCues } from '../../model/language/event-cues.ts';
import { wordList } from '../word-list.ts';
import { signals, weakSignals } from './event-signals.ts';

/** How English news ties people, places and other events to an event. */
export const eventCues: EventCues = {
  notEvents: wordList(`
    ~negotiator, ~attacker, ~protester, ~demonstrator, ~striker, ~signatory, ~murderer, ~robber, ~terrorist, ~hostage, ~plaintiff, ~traveller, ~traveler, ~visitor,
    ~go, ~walk, ~reach, ~come, ~leave, ~telephone, ~game, ~fixture, ~try, ~claim, ~suit, fired at, fires at, firing at, ~name, ~draw, ~finalist, ~winner, ~laureate, ~prize, ~goal, ~goals, ~hit, ~blow, ~clash of, ~epidemiologist, ~electoral, ~poll, ~polls,
    ~offensive language, heart attack, ~encounter difficulties, ~meet the needs, ~meet demand, ~meet demands, ~meet the demand, ~meet requirements, ~meet the requirements, ~meet deadlines, ~meet the deadline, ~meet expectations, ~meet the target,
    ~meet the criteria, ~meet criteria, ~sign of, ~signs of, a sign, ~sign that, ~acquire citizenship, ~search for, in search, ~arrest the decline, ~speak out, ~speak of, ~visit the website, ~fire employee, under fire, on fire, ~fight, ~trigger, ~storm out, ~merge into, ~strike a balance, ~strike a deal,
    ~market crash, ~stock market crash, ~system crash, ~computer crash, ~crash test, ~crash course, ~hunger strike, ~first rate, ~death rate
  `),
  signals,
  weakSignals,
  homographs: [
    { word: 'fire', noun: 'fire', verb: null },
    { word: 'storm', noun: 'storm', verb: null },
    { word: 'shell', noun: null, verb: 'shelling' },
    { word: 'sign', noun: null, verb: 'signing' },
    { word: 'charge', noun: null, verb: 'charge' },
    { word: 'sentence', noun: 'sentence', verb: 'sentence' },
    { word: 'exhibit', noun: null, verb: null },
    { word: 'release', noun: null, verb: 'release' },
    { word: 'leak', noun: 'leak', verb: null },
    { word: 'spill', noun: 'leak', verb: null },
    { word: 'rule', noun: null, verb: 'ruling' },
    { word: 'level', noun: null, verb: null },
    { word: 'address', noun: 'speech', verb: null },
    { word: 'host', noun: null, verb: null },
    { word: 'search', noun: null, verb: 'search' },
    { word: 'speak', noun: null, verb: null },
  ],
  bunch: wordList('~package of, ~series of, ~wave of, ~string of, ~barrage of, ~spate of'),

  at: wordList(
    'in, at, near, outside, inside, on, off, around, across, throughout, just outside, close to',
  ),
  goal: wordList('to, into, for, towards, toward'),
  target: wordList('on, against, at, over'),
  with: wordList('with'),
  together: wordList(
    'together with, along with, alongside, accompanied by, jointly with, as well as',
  ),
  against: wordList('against, versus, over'),
  between: wordList('between, among'),
  by: wordList('by'),
  of: wordList('of'),
  aside: wordList(`
    about, regarding, concerning, over, from, through, without, except, instead of, despite, according to, amid, because of, due to, on behalf of, under, as, like, than, via, beyond, above, including
  `),
  cause: wordList('because of, due to, owing to'),
  and: wordList('and, or, &'),

  before: wordList('before, ahead of, prior to, on the eve of, in the run-up to, in advance of'),
  after: wordList('after, following, since, in the wake of'),
  during: wordList('during, in the course of, on the sidelines of, in the framework of'),
  outcome: wordList(
    'as a result of, at the end of, at the conclusion of, at the close of, as an outcome of',
  ),
  them: wordList('them, it, that, this'),

  this: wordList('this, that, these, those, such, the same, then'),
  another: wordList('another, a separate, a further, an additional, one more, separate'),
  member: wordList(
    'first, second, third, fourth, fifth, sixth, next, last, latest, previous, earlier, again, once more, new, fresh',
  ),
  round: wordList('~round, ~round of talks, ~round of negotiations'),
  repeatedly: wordList(
    'repeatedly, several times, many times, more than once, multiple times, numerous times, a number of times, regularly, often, every year, every month, frequently, annually',
  ),
  times: wordList('time, times, meeting, visit, trip, occasion'),

  relations: wordList(`
    ~envoy, ~emissary, ~representative, ~adviser, ~advisor, ~aide, ~assistant, ~spokesman, ~spokeswoman, ~spokesperson, ~secretary, ~son-in-law, ~daughter-in-law, ~wife, ~husband, ~son, ~daughter, ~brother, ~sister, ~father, ~mother, ~friend, ~ally, ~supporter, ~opponent, ~rival,
    ~lawyer, ~attorney, ~bodyguard, ~deputy, ~successor, ~predecessor, ~team, ~administration, ~government, ~cabinet, ~office, ~staff, ~entourage, ~party, ~foundation, ~residence, ~regime, ~force, ~forces, ~army, ~troops, ~capital, ~queen
  `),
  titles: wordList(`
    ~minister, ~president, ~premier, ~prime minister, ~chancellor, ~head, ~leader, ~chief, ~director, ~chairman,
    ~chairwoman, ~chair, ~secretary general, ~ambassador, ~judge, ~prosecutor, ~commander, ~lawmaker, ~senator,
    ~governor, ~mayor, ~king, ~queen, ~prince, ~official, ~candidate, ~founder, ~owner, ~coach, ~player, ~citizen,
    ~resident
  `),
  delegates: wordList(
    'representatives, ~delegation, officials, negotiators, negotiating team, ~side, leaders, ministers, leadership, diplomats, envoys, ~national team, foreign ministers, defence ministers, delegates, pilots, cabin crew, cabin crews, flight attendants, workers, staff, employees, drivers, train drivers, doctors, nurses, teachers, miners',
  ),
  settlements: wordList('city of, town of, village of, ~city, ~town, ~village, ~capital'),
  capital: wordList('~capital'),
  their: wordList('their'),
  selves: wordList('i, we'),
  they: wordList('he, she, they, both, the two, the pair, the duo'),

  both: wordList('they, both, the two, the pair, the duo, the two leaders, both leaders'),
  who: wordList('who, whom'),

  engage: wordList(`
    ~impose, ~introduce,
    ~hold, ~conduct, ~end, ~plan, ~schedule, ~prepare, ~intend, ~expect, ~travel, ~fly, ~head, ~go, ~arrive, ~leave, ~depart, ~begin, ~start, ~open, ~conclude, ~finish, ~wrap, ~continue, ~resume, ~attend, ~join, ~participate, ~take part, ~have, ~be, ~agree, ~want, ~seek, ~hope, ~be ready, will, would, may, might, could, should, must, ~set, ~due, ~make, ~pay, ~host, ~come, ~cancel, ~refuse, ~stage, ~be handed, ~be given
  `),
  attend: wordList('~attend, ~take part, ~participate, ~be present, ~join, ~accompany'),
  urge: wordList(
    '~urge, ~call on, ~call upon, ~ask, ~invite, ~persuade, ~press, ~order, ~allow, ~forbid, ~propose, ~want',
  ),
  occur: wordList(`
    ~take place, ~happen, ~occur, ~last, ~begin, ~start, ~end, ~conclude, ~finish, ~continue, ~schedule, ~plan, ~set, ~be, ~follow, ~hold, ~postpone, ~delay, ~cancel, ~strike, ~hit, ~erupt, ~break out, ~rock, ~shake, ~kill, ~injure, ~leave, ~bring, ~produce, ~fail, ~yield, ~go, ~run, ~open, ~kick off, will, would, may, might, could, should, must
  `),
  pronounce: wordList('~find, ~declare'),
  felt: wordList('~feel, ~rattle, ~sense'),
  ahead: wordList(`
    ~prepare for, ~preparation for, ~agree on, ~agree to, ~plan, ~schedule, ~ask for, ~ask, ~invite, ~invite to, ~invitation, ~seek, ~want, ~hope, ~expect, ~upcoming, ~forthcoming, ~propose, ~proposal, ~demand, ~call for, ~await, ~set, ~offer, ~request, ~arrange, ~possible, ~potential, ~planned, ~look forward to, ~prospective, ahead of, ~intend, ~ready, ~readiness, ~willing, ~willingness, ~threaten, ~threat of
  `),
  announce: wordList('~announce, ~declare, ~call'),
  cancel: wordList(
    '~cancel, ~cancellation, ~call off, called off, ~scrap, ~abandon, ~scupper, ~ditch',
  ),
  plan: wordList('~plan, ~schedule, ~arrange, ~set, ~agree, ~planned, ~scheduled'),

  caseless: true,
};
