import type { GazetteerPerson } from '../../../src/model/gazetteer.ts';
import type { Random } from './random.ts';

/** A sound in Ukrainian, Russian and Latin letters. */
type Sound = readonly [uk: string, ru: string, en: string];

const consonants = sounds(
  'б:б:b в:в:v г:г:h д:д:d ж:ж:zh з:з:z к:к:k л:л:l м:м:m н:н:n п:п:p р:р:r с:с:s т:т:t х:х:kh ч:ч:ch ш:ш:sh бр:бр:br гл:гл:hl др:др:dr кр:кр:kr ст:ст:st тр:тр:tr',
);
const vowels = sounds('а:а:a о:о:o у:у:u е:е:e и:ы:y і:и:i');
const endings = {
  m: sounds(
    'енко:енко:enko чук:чук:chuk ський:ский:skyi ак:ак:ak ов:ов:ov ін:ин:in ман:ман:man сон:сон:son ер:ер:er',
  ),
  f: sounds(
    'енко:енко:enko чук:чук:chuk ська:ская:ska ак:ак:ak ова:ова:ova іна:ина:ina ман:ман:man сон:сон:son ер:ер:er',
  ),
};

/**
 * A person whom no list knows, as most people in the news are.
 *
 * @param id Unlike that of every other entity.
 * @param given People to borrow given names from.
 */
export function inventPerson(
  id: string,
  given: readonly GazetteerPerson[],
  random: Random,
): GazetteerPerson {
  const { gender, ...names } = random.pick(given);
  const parts = [
    ...Array.from({ length: random.between(1, 2) }, () => [
      random.pick(consonants),
      random.pick(vowels),
    ]).flat(),
    random.pick(consonants),
    random.pick(endings[gender]),
  ];
  const name = (code: 'uk' | 'ru' | 'en', index: 0 | 1 | 2): [string] => {
    const surname = parts.map((sound) => sound[index]).join('');
    const first = names[code][0]?.split(' {', 1)[0] ?? '';
    return [`${first} {${surname.slice(0, 1).toUpperCase()}${surname.slice(1)}}`];
  };
  return { id, gender, wikidata: null, uk: name('uk', 0), ru: name('ru', 1), en: name('en', 2) };
}

function sounds(list: string): Sound[] {
  return list.split(' ').map((sound) => {
    const [uk = '', ru = '', en = ''] = sound.split(':');
    return [uk, ru, en];
  });
}
