import { wordList } from '../../word-list.ts';

/** Words of sport that other news hardly use. */
export const sportWords = wordList(`
  match, tournament, squad, stadium, midfielder, striker, goalkeeper, winger, defender, coach, football, footballer, soccer,
  hockey, basketball, volleyball, baseball, league, championship, semifinal, semi-final,
  quarterfinal, quarter-final, playoff, play-off, halftime, half-time, penalty, goal, derby,
  equaliser, scorer, fixture, touchdown, quarterback, rebound, kickoff, kick-off, knockout, puck,
  inning, pitcher
`);

/** Who and what belongs to a club. */
export const clubNouns: readonly string[] = [];

/** What ends the names of clubs and of places. */
export const clubTails = wordList(`city, town, county, forest, palace`);
