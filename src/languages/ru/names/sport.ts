import { wordList } from '../../word-list.ts';

/** Words of sport that other news hardly use. */
export const sportWords = wordList(`
  матч, тренер, вратарь, голкипер, полузащитник, форвард, футбол, футболист, футбольный, хоккей,
  хоккеист, хоккейный, баскетбол, баскетболист, волейбол, гандбол, чемпионат, полуфинал,
  четвертьфинал, плей-офф, тайм, пенальти, мяч, шайба, лига, дерби, бомбардир, легионер,
  болельщик, еврокубок, нокаут, трансфер
`);

/** Who and what belongs to a club. */
export const clubNouns = wordList(`
  тренер, вратарь, голкипер, капитан, полузащитник, нападающий, защитник, форвард, хавбек, вингер,
  футболист, хоккеист, игрок, легионер, наставник, состав, фанат, болельщик
`);

/** What ends the names of clubs and of places. */
export const clubTails: readonly string[] = [];
