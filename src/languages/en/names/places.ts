import type { PlaceHead } from '../../../model/language/name-rules.ts';
import { wordList } from '../../word-list.ts';

const inName = wordList(`
  isle, bay, gulf, strait, lake, river, mount, mt, cape, point, fort, port, camp, sea, island,
  islands, republic, kingdom, castle, palace
`);

const behind = wordList(`
  oblast, region, krai, province, county, district, borough, parish, prefecture, voivodeship,
  canton, governorate, territory, emirate, principality, street, st, avenue, ave, boulevard, road,
  lane, square, highway, bridge, park, peninsula, archipelago, channel, ocean, mountain, mountains,
  hill, hills, range, pass, valley, desert, falls, waterfall, volcano, canal, reservoir, plateau,
  reserve, forest, coast, beach, creek, springs, heights, national park, nuclear power plant,
  plant, power station, dam, cathedral, monastery, abbey, fortress, cemetery, station, airport,
  airfield, airbase, base, harbour, harbor, stadium, arena, market, cosmodrome, tower, airspace,
  city, town, village, suburb, municipality, neighbourhood, neighborhood, enclave, basin,
  metro station
`);

const apart = wordList(`
  state, settlement, capital, port city, north, south, east, west, northeast, northwest, southeast,
  southwest, northern, southern, outskirts, hamlet, community, ghetto, resort, township, commune,
  ward, constituency, subdistrict
`);

export const placeHeads: readonly PlaceHead[] = [
  ...inName.map((lemma) => ({ lemma, belongs: 'name' as const })),
  ...behind.map((lemma) => ({ lemma, belongs: 'behind' as const })),
  ...apart.map((lemma) => ({ lemma, belongs: 'apart' as const })),
];

export const placeEndings = wordList(`
  ville, burgh, burg, shire, town, land, stan, grad, istan, polis, sk, ivka, chester, stad, abad,
  pur, hampton
`);

export const placePrepositions = wordList(`
  in, near, from, to, at, outside, around, across, into, through, toward, towards, over, off,
  throughout, within, via, above, beyond, inside, downtown, uptown, midtown
`);
