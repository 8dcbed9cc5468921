import type { LanguageCode } from '../../../src/model/language-code.ts';

/** How a language prints dates; all lists of equal length, so that one index means one time. */
export interface CalendarWords {
  /** `March 13` rather than `13 March`. */
  readonly monthFirst: boolean;
  /** "Year" behind its number; '' if the number stands alone. */
  readonly ofYear: string;
  /** Months as a day stands before them, and as "in" does. */
  readonly ofMonth: readonly string[];
  readonly inMonth: readonly string[];
  /** From Monday, with "on". */
  readonly onWeekday: readonly string[];
  readonly deadlines: readonly string[];
  readonly past: readonly string[];
  readonly quarters: readonly string[];
}

export const calendarWords: Readonly<Record<LanguageCode, CalendarWords>> = {
  uk: {
    monthFirst: false,
    ofYear: 'року',
    ofMonth: list(
      'січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня',
    ),
    inMonth: list(
      'січні, лютому, березні, квітні, травні, червні, липні, серпні, вересні, жовтні, листопаді, грудні',
    ),
    onWeekday: list('у понеділок, у вівторок, у середу, у четвер, у п’ятницю, у суботу, у неділю'),
    deadlines: list(
      'до кінця місяця, наступного тижня, у п’ятницю, найближчими днями, до кінця року, через два тижні, навесні, завтра',
    ),
    past: list(
      'торік, минулого тижня, три дні тому, минулого року, на початку року, вчора, у березні 2024 року, навесні',
    ),
    quarters: list('перший квартал, другий квартал, минулий рік, останні три місяці'),
  },
  ru: {
    monthFirst: false,
    ofYear: 'года',
    ofMonth: list(
      'января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря',
    ),
    inMonth: list(
      'январе, феврале, марте, апреле, мае, июне, июле, августе, сентябре, октябре, ноябре, декабре',
    ),
    onWeekday: list(
      'в понедельник, во вторник, в среду, в четверг, в пятницу, в субботу, в воскресенье',
    ),
    deadlines: list(
      'до конца месяца, на следующей неделе, в пятницу, в ближайшие дни, до конца года, через две недели, весной, завтра',
    ),
    past: list(
      'в прошлом году, на прошлой неделе, три дня назад, год назад, в начале года, вчера, в марте 2024 года, весной',
    ),
    quarters: list('первый квартал, второй квартал, прошлый год, последние три месяца'),
  },
  en: {
    monthFirst: true,
    ofYear: '',
    ofMonth: list(
      'January, February, March, April, May, June, July, August, September, October, November, December',
    ),
    inMonth: list(
      'January, February, March, April, May, June, July, August, September, October, November, December',
    ),
    onWeekday: list(
      'on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday',
    ),
    deadlines: list(
      'by the end of the month, next week, on Friday, in the coming days, by the end of the year, in two weeks, in the spring, tomorrow',
    ),
    past: list(
      'last year, last week, three days ago, a year ago, at the beginning of the year, yesterday, in March 2024, in the spring',
    ),
    quarters: list('the first quarter, the second quarter, last year, the last three months'),
  },
};

function list(words: string): string[] {
  return words.split(', ');
}
