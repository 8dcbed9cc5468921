import { expect, test } from 'vitest';
import { gazetteer } from '../../languages/gazetteer/index.ts';
import { languages } from '../../languages/registry.ts';
import type { Entity, EntityType } from '../../model/entity.ts';
import { gazetteerEntities } from '../entity-resolution/gazetteer-entities.ts';
import { createNameCases } from './name-cases.ts';

const known = gazetteerEntities(gazetteer);
const cases = {
  uk: createNameCases(gazetteer, languages.uk),
  ru: createNameCases(gazetteer, languages.ru),
  en: createNameCases(gazetteer, languages.en),
};

/** The id or the name of one who is not in the gazetteer, genitive, instrumental; `-` for unsure. */
type Row = readonly [who: string, genitive: string, instrumental: string];

const ukrainian: readonly Row[] = [
  ['steve-witkoff', 'Стіва Віткоффа', 'Стівом Віткоффом'],
  ['jared-kushner', 'Джареда Кушнера', 'Джаредом Кушнером'],
  ['vladimir-putin', 'Володимира Путіна', 'Володимиром Путіним'],
  ['volodymyr-zelenskyy', 'Володимира Зеленського', 'Володимиром Зеленським'],
  ['sergey-lavrov', 'Сергія Лаврова', 'Сергієм Лавровим'],
  ['denys-shmyhal', 'Дениса Шмигаля', 'Денисом Шмигалем'],
  ['petro-poroshenko', 'Петра Порошенка', 'Петром Порошенком'],
  ['valentina-matviyenko', 'Валентини Матвієнко', 'Валентиною Матвієнко'],
  ['andrii-sybiha', 'Андрія Сибіги', 'Андрієм Сибігою'],
  ['oleksandr-usyk', 'Олександра Усика', 'Олександром Усиком'],
  ['dmytro-lubinets', 'Дмитра Лубінця', 'Дмитром Лубінцем'],
  ['vitali-klitschko', 'Віталія Кличка', 'Віталієм Кличком'],
  ['yuliia-svyrydenko', 'Юлії Свириденко', 'Юлією Свириденко'],
  ['olena-zelenska', 'Олени Зеленської', 'Оленою Зеленською'],
  ['maria-zakharova', 'Марії Захарової', 'Марією Захаровою'],
  ['angela-merkel', 'Ангели Меркель', 'Ангелою Меркель'],
  ['ursula-von-der-leyen', 'Урсули фон дер Ляєн', 'Урсулою фон дер Ляєн'],
  ['giorgia-meloni', 'Джорджі Мелоні', 'Джорджею Мелоні'],
  ['nicolas-sarkozy', 'Ніколя Саркозі', 'Ніколя Саркозі'],
  ['justin-trudeau', 'Джастіна Трюдо', 'Джастіном Трюдо'],
  ['emmanuel-macron', 'Еммануеля Макрона', 'Еммануелем Макроном'],
  ['antonio-costa', 'Антоніу Кошти', 'Антоніу Коштою'],
  ['barack-obama', 'Барака Обами', 'Бараком Обамою'],
  ['bashar-al-assad', 'Башара Асада', 'Башаром Асадом'],
  ['lloyd-austin', 'Ллойда Остіна', 'Ллойдом Остіном'],
  ['xi-jinping', 'Сі Цзіньпіна', 'Сі Цзіньпіном'],
  ['kim-jong-un', 'Кім Чен Ина', 'Кім Чен Ином'],
  ['recep-tayyip-erdogan', 'Реджепа Таїпа Ердогана', 'Реджепом Таїпом Ердоганом'],
  ['pope-leo-xiv', 'Папи Лева XIV', 'Папою Левом XIV'],
  ['donald-trump-jr', '-', '-'],
  ['maria-lvova-belova', '-', '-'],
  ['ukraine', 'України', 'Україною'],
  ['russia', 'Росії', 'Росією'],
  ['united-states', 'США', 'США'],
  ['iran', 'Ірану', 'Іраном'],
  ['iraq', 'Іраку', 'Іраком'],
  ['egypt', 'Єгипту', 'Єгиптом'],
  ['china', 'Китаю', 'Китаєм'],
  ['israel', 'Ізраїлю', 'Ізраїлем'],
  ['belarus', 'Білорусі', 'Білоруссю'],
  ['netherlands', 'Нідерландів', 'Нідерландами'],
  ['philippines', 'Філіппін', 'Філіппінами'],
  ['south-korea', 'Південної Кореї', 'Південною Кореєю'],
  ['united-arab-emirates', 'Об’єднаних Арабських Еміратів', 'Об’єднаними Арабськими Еміратами'],
  ['guinea-bissau', 'Гвінеї-Бісау', 'Гвінеєю-Бісау'],
  ['chile', 'Чилі', 'Чилі'],
  ['kosovo', 'Косова', 'Косовом'],
  ['european-union', 'Європейського Союзу', 'Європейським Союзом'],
  ['european-commission', 'Європейської комісії', 'Європейською комісією'],
  ['bundestag', 'Бундестагу', 'Бундестагом'],
  ['federal-reserve', 'Федеральної резервної системи США', 'Федеральною резервною системою США'],
  [
    'federal-bureau-of-investigation',
    'Федерального бюро розслідувань',
    'Федеральним бюро розслідувань',
  ],
  ['boeing', 'Boeing', 'Boeing'],
  ['asean', 'АСЕАН', 'АСЕАН'],
  ['person: Марія Петрівська', 'Марії Петрівської', 'Марією Петрівською'],
  ['person: Андрій Гримайло', '-', '-'],
  ['person: Ольга Лопатюк', 'Ольги Лопатюк', 'Ольгою Лопатюк'],
  ['person: Іван Скорохід', 'Івана Скорохіда', 'Іваном Скорохідом'],
  ['person: Олег Чаплін', 'Олега Чапліна', 'Олегом Чапліном'],
  ['person: Олег Дронін', 'Олега Дроніна', '-'],
  ['person: Микола Коваленко', 'Миколи Коваленка', 'Миколою Коваленком'],
  ['person: Світлана Бадрак', 'Світлани Бадрак', 'Світланою Бадрак'],
  ['person: Тетяна Кравцова', 'Тетяни Кравцової', 'Тетяною Кравцовою'],
  ['person: Андрій Черних', '-', '-'],
  ['person: Лілі Моро', '-', '-'],
  ['person: Коваленко', '-', '-'],
  ['organisation: Рада Вербогаю', '-', '-'],
];

const russian: readonly Row[] = [
  ['steve-witkoff', 'Стива Уиткоффа', 'Стивом Уиткоффом'],
  ['jared-kushner', 'Джареда Кушнера', 'Джаредом Кушнером'],
  ['vladimir-putin', 'Владимира Путина', 'Владимиром Путиным'],
  ['volodymyr-zelenskyy', 'Владимира Зеленского', 'Владимиром Зеленским'],
  ['sergey-lavrov', 'Сергея Лаврова', 'Сергеем Лавровым'],
  ['denys-shmyhal', 'Дениса Шмыгаля', 'Денисом Шмыгалем'],
  ['petro-poroshenko', 'Петра Порошенко', 'Петром Порошенко'],
  ['valentina-matviyenko', 'Валентины Матвиенко', 'Валентиной Матвиенко'],
  ['andrii-sybiha', 'Андрея Сибиги', 'Андреем Сибигой'],
  ['oleksandr-usyk', 'Александра Усика', 'Александром Усиком'],
  ['dmytro-lubinets', 'Дмитрия Лубинца', 'Дмитрием Лубинцом'],
  ['vitali-klitschko', 'Виталия Кличко', 'Виталием Кличко'],
  ['yuliia-svyrydenko', 'Юлии Свириденко', 'Юлией Свириденко'],
  ['olena-zelenska', 'Елены Зеленской', 'Еленой Зеленской'],
  ['maria-zakharova', 'Марии Захаровой', 'Марией Захаровой'],
  ['angela-merkel', 'Ангелы Меркель', 'Ангелой Меркель'],
  ['ursula-von-der-leyen', 'Урсулы фон дер Ляйен', 'Урсулой фон дер Ляйен'],
  ['giorgia-meloni', 'Джорджи Мелони', 'Джорджей Мелони'],
  ['nicolas-sarkozy', 'Николя Саркози', 'Николя Саркози'],
  ['justin-trudeau', 'Джастина Трюдо', 'Джастином Трюдо'],
  ['emmanuel-macron', 'Эммануэля Макрона', 'Эммануэлем Макроном'],
  ['barack-obama', 'Барака Обамы', 'Бараком Обамой'],
  ['bashar-al-assad', 'Башара Асада', 'Башаром Асадом'],
  ['lloyd-austin', 'Ллойда Остина', 'Ллойдом Остином'],
  ['xi-jinping', 'Си Цзиньпина', 'Си Цзиньпином'],
  ['kim-jong-un', 'Ким Чен Ына', 'Ким Чен Ыном'],
  ['recep-tayyip-erdogan', 'Реджепа Тайипа Эрдогана', 'Реджепом Тайипом Эрдоганом'],
  ['pope-leo-xiv', 'Папы Льва XIV', 'Папой Львом XIV'],
  ['heorhii-tykhyi', 'Георгия Тихого', 'Георгием Тихим'],
  ['donald-trump-jr', '-', '-'],
  ['maria-lvova-belova', '-', '-'],
  ['ukraine', 'Украины', 'Украиной'],
  ['russia', 'России', 'Россией'],
  ['united-states', 'США', 'США'],
  ['iran', 'Ирана', 'Ираном'],
  ['iraq', 'Ирака', 'Ираком'],
  ['egypt', 'Египта', 'Египтом'],
  ['china', 'Китая', 'Китаем'],
  ['israel', 'Израиля', 'Израилем'],
  ['belarus', 'Беларуси', 'Беларусью'],
  ['netherlands', 'Нидерландов', 'Нидерландами'],
  ['philippines', 'Филиппин', 'Филиппинами'],
  ['south-korea', 'Южной Кореи', 'Южной Кореей'],
  ['united-arab-emirates', 'Объединённых Арабских Эмиратов', 'Объединёнными Арабскими Эмиратами'],
  ['bahamas', 'Багамских Островов', 'Багамскими Островами'],
  ['bosnia-and-herzegovina', 'Боснии и Герцеговины', 'Боснией и Герцеговиной'],
  ['chile', 'Чили', 'Чили'],
  ['european-union', 'Европейского союза', 'Европейским союзом'],
  ['european-commission', 'Европейской комиссии', 'Европейской комиссией'],
  ['bundestag', 'Бундестага', 'Бундестагом'],
  ['federal-reserve', 'Федеральной резервной системы США', 'Федеральной резервной системой США'],
  [
    'federal-bureau-of-investigation',
    'Федерального бюро расследований',
    'Федеральным бюро расследований',
  ],
  ['boeing', 'Boeing', 'Boeing'],
  ['person: Мария Петровская', 'Марии Петровской', 'Марией Петровской'],
  ['person: Андрей Гримайло', 'Андрея Гримайло', 'Андреем Гримайло'],
  ['person: Ольга Лопатюк', 'Ольги Лопатюк', 'Ольгой Лопатюк'],
  ['person: Олег Чаплин', 'Олега Чаплина', 'Олегом Чаплином'],
  ['person: Олег Дронин', 'Олега Дронина', '-'],
  ['person: Николай Коваленко', 'Николая Коваленко', 'Николаем Коваленко'],
  ['person: Светлана Бадрак', 'Светланы Бадрак', 'Светланой Бадрак'],
  ['person: Татьяна Кравцова', 'Татьяны Кравцовой', 'Татьяной Кравцовой'],
  ['person: Андрей Седых', '-', '-'],
  ['person: Лили Моро', '-', '-'],
  ['person: Пётр Ковалёв', 'Петра Ковалёва', 'Петром Ковалёвым'],
  ['organisation: Совет Вербогая', '-', '-'],
];

function entityOf(who: string): Entity {
  const [, type, label] = /^(person|organisation): (.+)$/u.exec(who) ?? [];
  const entity = known.get(who);
  if (entity !== undefined) return entity;
  if (type === undefined || label === undefined) throw new Error(`Nobody is called ${who}`);
  const labels = { en: label, uk: label, ru: label };
  // The expression above lets only these two types through.
  return { id: 'x', type: type as EntityType, labels, aliases: [], wikidata: null };
}

test.each(ukrainian)('uk %s', (who, ...expected) => {
  const entity = entityOf(who);
  expect([cases.uk(entity, 'gen'), cases.uk(entity, 'ins')]).toEqual(
    expected.map((form) => (form === '-' ? null : form)),
  );
});

test.each(russian)('ru %s', (who, ...expected) => {
  const entity = entityOf(who);
  expect([cases.ru(entity, 'gen'), cases.ru(entity, 'ins')]).toEqual(
    expected.map((form) => (form === '-' ? null : form)),
  );
});

test('a language without cases keeps the name', () => {
  expect(cases.en(entityOf('vladimir-putin'), 'gen')).toBe('Vladimir Putin');
});

test('a name in the letters of another language has no form', () => {
  expect(cases.uk(entityOf('person: Андрей Седой'), 'gen')).toBeNull();
  expect(cases.ru(entityOf('person: Андрій Гнатюк'), 'gen')).toBeNull();
});
