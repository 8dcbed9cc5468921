import { wordList } from '../../word-list.ts';

export const particles = wordList(`
  von, van, der, den, de, da, do, dos, das, di, del, della, du, la, le, bin, bint, ibn, ben, al,
  el, ter, ten, zu, y, e, abu, bar, st
`);

export const honorifics = wordList(`
  mr, mrs, ms, miss, sir, dame, lord, lady, dr, prof, rev, hon, gen, lt, col, maj, capt, sgt, cpl,
  adm, cmdr, sen, rep, gov, pres, fr, msgr, st, maestro, madam, madame, monsieur, señor, herr,
  frau
`);

export const surnameEndings = wordList(`
  enko, chuk, shchuk, skyi, skyy, sky, ski, ska, ov, ova, ev, eva, ovich, evich, shvili, dze, yan,
  sson, oğlu, oglu, zadeh, stein, berg, mann, escu, opoulos, idis, akis, ić, vić, czyk, wicz
`);

/** Surnames that name nobody by themselves. */
export const commonSurnames = wordList(`
  smith, johnson, williams, brown, jones, miller, davis, wilson, anderson, taylor, moore, jackson,
  martin, lee, thompson, white, harris, clark, lewis, robinson, walker, young, allen, king, wright,
  scott, hill, green, adams, nelson, baker, hall, campbell, mitchell, carter, roberts, kim, park,
  choi, wang, zhang, liu, chen, li, nguyen, garcia, rodriguez, martinez, hernandez, lopez,
  gonzalez, perez, khan, singh, kumar, ali, ahmed, mohammed, hussein, hassan, ivanov, petrov,
  smirnov, kuznetsov, popov, shevchenko, kovalenko, bondarenko, boyko, thomas, cooper, ward,
  turner, morris, murphy, kelly, evans, edwards, collins, stewart, morgan, bell, cook, rogers,
  gray, bailey, cox, howard, wood, ross, long, foster, powell, hughes, price, marshall, murray,
  graham, gibson, ellis, stevens, owens
`);

/** Capitalised words that name nothing by themselves. */
export const notNames = wordList(`
  january, february, march, april, may, june, july, august, september, october, november, december,
  jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday,
  thursday, friday, saturday, sunday, god, lord, allah, christmas, easter, ramadan, hanukkah,
  thanksgiving, eid, halloween, i, he, she, it, they, we, you, who, what, when, where, why, how,
  which, that, this, these, those, there, here, the, a, an, in, on, at, of, for, from, to, with,
  by, as, and, but, or, nor, yet, so, if, then, than, not, no, yes, his, her, its, their, our,
  your, my, him, them, us, me, is, are, was, were, be, been, has, have, had, do, does, did, will,
  would, can, could, should, might, must, shall, some, many, most, all, both, each, every, few,
  more, less, other, another, such, one, two, three, four, five, six, seven, eight, nine, ten,
  first, second, third, last, next, new, old, former, after, before, during, since, until, while,
  although, though, because, however, meanwhile, also, still, just, only, even, now, today,
  yesterday, tomorrow, later, earlier, once, again, over, under, about, against, between, among,
  through, without, within, despite, according, photo, video, image, source, read, watch, listen,
  breaking, exclusive, update, updated, analysis, opinion, explainer, interview, subscribe,
  advertisement, english, american, americans, british, european, europeans, asian, african,
  western, eastern, northern, southern, middle, christian, muslim, muslims, jewish, jews, catholic,
  orthodox, islamic, islamist, arab, arabs, jew, protestant, buddhist, hindu, sunni, shia, shiite,
  nazi, soviet, democrat, democrats, democratic, republican, republicans, tory, tories,
  conservative, conservatives, liberal, communist, socialist, internet, earth, sun, moon,
  constitution, mr, mrs, ms, dr, sir, bible, quran, covid, covid-19, ai, tv, ceo, gdp, dna, hiv,
  aids, gps, usd, ok, phd, mp, mps, pm, am, et, gmt, edt, est, utc, q1, q2, q3, q4, nobel,
  executive, chief, league, championship, championships, tournament, series, season, final, finals,
  mars, olympic, olympics, paralympic, oscar, grammy, emmy, premier, champions, world, cup
`);

/** Verbs whose subject is a person or speaks like one. */
export const humanVerbs = wordList(`
  say, tell, announce, state, report, note, stress, emphasize, emphasise, add, explain, write,
  answer, reply, respond, think, believe, assure, admit, acknowledge, promise, pledge, ask, urge,
  call, comment, recall, remember, clarify, claim, argue, insist, warn, joke, die, marry, lead,
  win, lose, score, play, visit, meet, sign, appoint, elect, fire, arrest, convict, sentence,
  smile, cry, accuse, blame, congratulate, thank, want, know, hope, work, serve, live, study, love,
  see, tweet, post, suggest, agree, disagree, deny, confirm, vow, testify, plead, recover, resign,
  retire, step, continue, describe, criticize, criticise, praise, declare, concede, reveal,
  predict, caution, lament, recount, quip
`);
