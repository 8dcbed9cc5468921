import { readingTable } from '../../reading-table.ts';

/** Suppletive and other irregular nouns, and nouns that do not decline. */
export const irregularNouns = readingTable(`
  NOUN anim людина: люди=pl+nom, людей=pl+gen+acc, людям=pl+dat, людьми=pl+ins, людях=pl+loc
  NOUN anim дитина: діти=pl+nom, дітей=pl+gen+acc, дітям=pl+dat, дітьми=pl+ins, дітях=pl+loc
  NOUN m inan рік: рік=sg+nom+acc, року=sg+gen+dat+loc, рокові=sg+dat, роком=sg+ins, році=sg+loc
  NOUN m inan рік: роки=pl+nom+acc, років=pl+gen, рокам=pl+dat, роками=pl+ins, роках=pl+loc
  NOUN m anim друг: друг=sg+nom, друга=sg+gen+acc, другу=sg+dat, другом=sg+ins, друзі=pl+nom, друзів=pl+gen+acc
  NOUN m anim друг: друзям=pl+dat, друзями=pl+ins, друзях=pl+loc
  NOUN f anim мати: мати=sg+nom, матері=sg+gen+dat+loc, матір=sg+acc, матір’ю=sg+ins, матерів=pl+gen+acc
  NOUN f anim мати: матерям=pl+dat, матерями=pl+ins, матерях=pl+loc
  NOUN n inan око: очі=pl+nom+acc, очей=pl+gen, очам=pl+dat, очима=pl+ins, очах=pl+loc
  NOUN n inan вухо: вуха=pl+nom+acc, вух=pl+gen, вухами=pl+ins
  NOUN n inan плече: плечі=pl+nom+acc, плечей=pl+gen, плечима=pl+ins
  NOUN n inan небо: небеса=pl+nom+acc, небес=pl+gen, небесах=pl+loc
  NOUN n inan ім’я: ім’я=sg+nom+acc, імені=sg+gen+dat+loc, ім’ям=sg+ins, іменем=sg+ins, імена=pl+nom+acc, імен=pl+gen, іменами=pl+ins
  NOUN f inan двері: дверей=pl+gen, дверима=pl+ins
  NOUN m inan день: день=sg+nom+acc, дня=sg+gen, дню=sg+dat, днем=sg+ins, дні=pl+nom+acc, днів=pl+gen, днями=pl+ins, днях=pl+loc, дням=pl+dat
  NOUN m inan тиждень: тиждень=sg+nom+acc, тижня=sg+gen, тижню=sg+dat, тижні=pl+nom+acc, тижнів=pl+gen, тижнем=sg+ins, тижнями=pl+ins, тижнях=pl+loc
  NOUN m anim господар: господар=sg+nom, господаря=sg+gen+acc
  NOUN m anim чоловік: чоловік=sg+nom, чоловік=pl+gen, чоловіки=pl+nom, чоловіків=pl+gen+acc
  NOUN m anim татарин: татари=pl+nom, татар=pl+gen+acc, татарам=pl+dat, татарами=pl+ins
  NOUN m anim громадянин: громадяни=pl+nom, громадян=pl+gen+acc
  NOUN m inan четвер: четвер=sg+nom+acc, четверга=sg+gen, четвергу=sg+dat+loc, четвергом=sg+ins, четверги=pl+nom+acc, четвергам=pl+dat
  NOUN pl inan гроші: гроші=nom+acc, грошей=gen, грошам=dat, грошима=ins, грошах=loc
  NOUN pl inan дані: дані=nom+acc, даних=gen+loc, даним=dat, даними=ins
  NOUN pl inan вибори: вибори=nom+acc, виборів=gen, виборам=dat, виборами=ins, виборах=loc
  NOUN pl inan переговори: переговори=nom+acc, переговорів=gen, переговорам=dat, переговорами=ins, переговорах=loc
  NOUN pl inan перемовини: перемовини=nom+acc, перемовин=gen, перемовинам=dat, перемовинами=ins, перемовинах=loc
  NOUN n: євро, кафе, кіно, метро, радіо, бюро, авто, фото, відео, інтерв’ю, журі, шосе, кашне, таксі, табло, меню, депо, ательє
  NOUN n: портмоне, досьє, комюніке, амплуа, алібі, ноу-хау, ралі, поло, регбі, дербі, хобі, резюме, шоу, какао, кредо, статус-кво
  NOUN: млн, млрд, трлн, тис, грн, рр, гг, коп, дол, км, см, мм, кг, га, мвт, квт, ст
  NOUN m anim: рефері, портьє, кутюр’є, мачо, денді, аташе, прес-аташе
  NOUN f: леді, міс, місіс, пані, мадам
  OTHER: т, ін, д
`);
