import type { Numerals } from '../../../model/language/numerals.ts';
import { rows } from '../../cue-rows.ts';
import { joined } from '../../joined-endings.ts';

const masculine = '- а у ом і и ів ам ами ах';
const feminine = 'а и і у ою - ам ами ах';

const measures: readonly (readonly [unit: string, forms: string])[] = [
  ['second', `${joined('секунд', feminine)}|сек`],
  ['minute', `${joined('хвилин', feminine)}|хв`],
  ['hour', `${joined('годин', feminine)}|год`],
  ['day', 'день|днів|дня|дні|днем|дням|днями|днях|доба|доби|добу|добою|діб|добам'],
  ['week', joined('тиж', 'день ня ню нем ні нів ням нями нях')],
  ['month', joined('місяц', 'ь я ю ем і ів ям ями ях')],
  ['year', 'рік|року|роком|році|роки|років|рокам|роками|роках'],
  ['meter', `${joined('метр', masculine)}|м`],
  ['kilometer', `${joined('кілометр', masculine)}|км`],
  ['centimeter', `${joined('сантиметр', masculine)}|см`],
  ['millimeter', `${joined('міліметр', masculine)}|мм`],
  ['mile', joined('мил', 'я і ю ею ь ям ями')],
  ['nautical-mile', '~морський ~миля'],
  ['foot', joined('фут', '- а и ів ами')],
  ['light-year', 'світлових років|світлові роки|світлового року'],
  ['square-meter', '~квадратний ~метр|кв . м|кв м|м²|м2|кв . м .|квадратів'],
  ['square-kilometer', '~квадратний ~кілометр|кв . км|кв км|км²|км2'],
  ['cubic-meter', `~кубічний ~метр|куб . м|м³|м3|${joined('кубометр', '- а и ів ами')}`],
  ['hectare', `${joined('гектар', masculine)}|га`],
  ['kilogram', `${joined('кілограм', '- а у ом и ів ам ами ах')}|кг`],
  ['gram', joined('грам', 'и ів а ами')],
  ['tonne', `${joined('тонн', feminine)}|т`],
  ['liter', `${joined('літр', '- а у ом и ів ам ами ах')}|л`],
  ['barrel', joined('барел', 'ь я ем і ів ям ями')],
  ['celsius', `${joined('градус', '- а и ів ам ами')}|° c|° с|°|~градус цельсія`],
  ['kilometer-per-hour', 'км / год|~кілометр на годину|~кілометр за годину'],
  ['meter-per-second', 'м / с|м / сек|~метр на секунду|~метр за секунду'],
  ['watt', joined('ват', 'и ів')],
  ['kilowatt', `${joined('кіловат', '- а и ів ами')}|квт`],
  ['megawatt', `${joined('мегават', '- а и ів ами')}|мвт`],
  ['gigawatt', `${joined('гігават', '- а и ів ами')}|гвт`],
  ['kilowatt-hour', 'кіловат-годин|кіловат-години|квт-год|квт · год'],
  ['gigabyte', `${joined('гігабайт', '- а и ів ами')}|гб`],
  ['permyriad', '~базисний ~пункт'],
];

const currencies: readonly (readonly [code: string, forms: string])[] = [
  ['USD', '~долар|~долар сша|~американський ~долар|usd'],
  ['CAD', '~канадський ~долар'],
  ['AUD', '~австралійський ~долар'],
  ['NZD', '~новозеландський ~долар'],
  ['SGD', '~сингапурський ~долар'],
  ['HKD', '~гонконгський ~долар'],
  ['EUR', 'євро|eur'],
  ['UAH', `${joined('грив', 'ня ні ню нею ень ням нями')}|грн|uah`],
  ['RUB', '~рубль|~російський ~рубль|₽'],
  ['BYN', '~білоруський ~рубль'],
  ['GBP', '~фунт|~фунт стерлінгів|~британський ~фунт'],
  ['PLN', 'злотий|злотого|злоті|злотих|злотими|~польський ~злотий'],
  ['CZK', '~чеський ~крона'],
  ['SEK', '~шведський ~крона'],
  ['NOK', '~норвезький ~крона'],
  ['DKK', '~данський ~крона'],
  ['HUF', joined('форинт', '- а и ів ами')],
  ['RON', '~румунський ~лей'],
  ['MDL', '~молдовський ~лей|~молдавський ~лей'],
  ['BGN', '~болгарський ~лев'],
  ['TRY', '~турецький ~ліра'],
  ['CNY', joined('юан', 'ь я ю ем і ів ям ями')],
  ['JPY', 'єна|єни|єн|єнами'],
  ['KRW', '~південнокорейський ~вона|південнокорейських вон'],
  ['INR', '~індійський ~рупія'],
  ['PKR', '~пакистанський ~рупія'],
  ['ILS', joined('шекел', 'ь я і ів ями')],
  ['AED', '~дирхам'],
  ['SAR', '~саудівський ~ріал'],
  ['IRR', '~іранський ~ріал'],
  ['KZT', 'тенге'],
  ['GEL', 'ларі'],
  ['AMD', '~вірменський ~драм'],
  ['AZN', '~манат'],
  ['CHF', '~швейцарський ~франк'],
  ['BRL', '~бразильський ~реал'],
  ['ZAR', '~південноафриканський ~ранд'],
];

const signs: readonly (readonly [code: string, forms: string])[] = [
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['UAH', '₴'],
  ['JPY', '¥'],
  ['ILS', '₪'],
  ['TRY', '₺'],
];

/** Units, currencies and percentages of Ukrainian news. */
export const units: Numerals['words'] = [
  ...measures.flatMap(([unit, forms]) => rows(forms, { kind: 'unit', unit })),
  ...currencies.flatMap(([unit, forms]) => rows(forms, { kind: 'unit', unit })),
  ...signs.flatMap(([unit, forms]) => rows(forms, { kind: 'currency-sign', unit })),
  ...rows('%|~відсоток|~процент', { kind: 'percent' }),
  ...rows('~відсотковий ~пункт|~процентний ~пункт|в . п|п . п|в . п .|п . п .', {
    kind: 'percentage-point',
  }),
];
