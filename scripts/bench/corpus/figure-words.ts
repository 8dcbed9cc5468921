import type { LanguageCode } from '../../../src/model/language-code.ts';
import type { Money } from './event-plan.ts';

interface FigureWords {
  readonly decimal: string;
  readonly group: string;
  readonly scales: readonly [string, string, string];
  /** Behind the sum, or, with a sign, before it. */
  readonly currencies: readonly string[];
  readonly percent: string;
  /** Words that make a figure less than exact. */
  readonly about: readonly string[];
}

const figureWords: Readonly<Record<LanguageCode, FigureWords>> = {
  uk: {
    decimal: ',',
    group: ' ',
    scales: ['тис.', 'млн', 'млрд'],
    currencies: ['доларів', 'євро', 'гривень', 'фунтів'],
    percent: 'відсотка',
    about: ['понад', 'близько', 'майже', 'щонайменше'],
  },
  ru: {
    decimal: ',',
    group: '\u00A0',
    scales: ['тыс.', 'млн', 'млрд'],
    currencies: ['долларов', 'евро', 'гривен', 'фунтов'],
    percent: 'процента',
    about: ['более', 'около', 'почти', 'не менее'],
  },
  en: {
    decimal: '.',
    group: ',',
    scales: ['thousand', 'million', 'billion'],
    currencies: ['$', '€', 'hryvnias', '£'],
    percent: 'percent',
    about: ['more than', 'about', 'nearly', 'at least'],
  },
};

/** A whole number with the language's marks between thousands. */
export function wholeNumber(language: LanguageCode, value: number): string {
  const digits = String(value);
  if (digits.length < 5) return digits;
  return digits.slice(0, -3) + figureWords[language].group + digits.slice(-3);
}

/** @example moneyText('en', { amount: 2.4, scale: 2, currency: 0 }) // => '$2.4 billion' */
export function moneyText(language: LanguageCode, { amount, scale, currency }: Money): string {
  const { scales, currencies } = figureWords[language];
  const sum = `${decimal(language, amount)} ${scales[scale]}`;
  const unit = currencies[currency] ?? '';
  return /^\p{Sc}$/u.test(unit) ? unit + sum : `${sum} ${unit}`;
}

/** @param inWords Whether the sign is spelt out. */
export function percentText(language: LanguageCode, tenths: number, inWords: boolean): string {
  const value = decimal(language, tenths / 10);
  return inWords ? `${value} ${figureWords[language].percent}` : `${value}%`;
}

/** A word before a figure that makes it less than exact. */
export function about(language: LanguageCode, nth: number): string {
  const words = figureWords[language].about;
  return words[nth % words.length] ?? '';
}

/** Which of the forms `one|few|many` (English: `one|other`) a counted noun takes. */
export function pluralForm(language: LanguageCode, value: number): number {
  if (language === 'en') return value === 1 ? 0 : 1;
  const last = value % 10;
  const tens = Math.floor(value / 10) % 10;
  if (tens === 1 || last === 0 || last > 4) return 2;
  return last === 1 ? 0 : 1;
}

function decimal(language: LanguageCode, value: number): string {
  return String(value).replace('.', figureWords[language].decimal);
}
