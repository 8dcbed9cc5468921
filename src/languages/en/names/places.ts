import type { PlaceHead } from '../../../model/language/name-rules.ts';
import { wordList } from '../../word-list.ts';

const inName = wordList(`
  oblast, region, krai, province, county, district, borough, parish, prefecture, voivodeship, canton, governorate, territory, republic, kingdom, emirate, principality, street, st, avenue, ave, boulevard, road, lane, square, highway, bridge, park, island, islands, isle, peninsula, archipelago, bay, gulf, strait, channel, sea, lake, river, ocean, mount, mt, mountain, mountains, hill, hills, range, pass, valley, desert, falls, waterfall, volcano, canal, reservoir, plateau, reserve, forest, coast, beach, cape, point, creek, springs, heights, national park,
  nuclear power plant, power plant, power station, dam, cathedral, monastery, abbey, castle, palace, fort, fortress, cemetery, station, airport, international airport, airfield, air base, airbase, base, port, harbour, harbor, stadium, arena, market, cosmodrome, tower, airspace, city, town, village, town hall
`);

const apart = wordList(`
  state of, city of, town of, village of, region of, province of, district of, suburb of, port of, island of, river, settlement of, capital of, capital
`);

export const placeHeads: readonly PlaceHead[] = [
  ...inName.map((lemma) => ({ lemma, belongs: 'name' as const })),
  ...apart.map((lemma) => ({ lemma, belongs: 'apart' as const })),
];

export const placeEndings = wordList(`
  ville, burgh, burg, shire, town, land, stan, grad, istan, polis, sk, ivka, chester, stad, abad, pur, hampton
`);

export const placePrepositions = wordList(`
  in, near, from, to, at, outside, around, across, into, through, toward, towards, over, off, throughout, within, via, above, beyond, inside
`);
