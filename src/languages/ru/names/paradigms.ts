import { paradigmTable } from '../../paradigm-table.ts';

/** Russian declension of names, after the rules of Rosenthal and of gramota.ru. */
export const paradigms = paradigmTable(`
  # adjectives and adjectival surnames and places
  surname place adjective m | [сц]к~ий | ого; ому; ого, =; им; ом
  surname place adjective f | [сц]к~ая | ой; ой; ую; ой, ою; ой
  surname place adjective f rare | ~ая | ой; ой; ую; ой, ою; ой
  surname place adjective f rare | ~яя | ей; ей; юю; ей; ей
  adjective place m | ~ый | ого; ому; ого, =; ым; ом
  adjective place m | [гкх]~ой | ого; ому; ого, =; им; ом
  adjective place m | ~ой | ого; ому; ого, =; ым; ом
  adjective m | [жчшщ]~ий | его; ему; его, =; им; ем
  adjective m | [гкхжчшщ]~ий | ого, его; ому, ему; ого, его, =; им; ом, ем
  adjective m | ~ий | его, ьего; ему, ьему; его, =; им, ьим; ем, ьем
  adjective place n | [гкх]~ое | ого; ому; =; им; ом
  adjective place n | ~ое | ого; ому; =; ым; ом
  adjective place n | ~ее | его; ему; =; им; ем
  adjective p | [оеё]в~ы | ых; ым; =; ыми; ых
  adjective place p | ~ые | ых; ым; =, ых; ыми; ых
  adjective place p | ~ие | их; им; =, их; ими; их
  place m | [лнтвд]~ый | ого; ому; =; ым; ом

  # patronymics
  patronymic f | [веи]ч?н~а | ы; е; у; ой; е
  patronymic m | ич~ | а; у; а; ем; е

  # feminine names of persons
  surname f | [оеё]в~а | ой; ой; у; ой, ою; ой
  surname f | хасин~а | ы; е; у; ой; е
  surname f | [иы]н~а | ?ой, ы; ?ой, е; у; ой, ою; ?ой, е
  given f | любов~ь | и; и; =; ью; и
  given f | ~ь | и; и; =; ью; и
  given f | [^аеиоуюяэыйьё]~ | =; =; =; =; =

  # foreign names in a vowel and -а: Гарсиа
  given surname | [аеиоуэюя]~а | ?=, ы; ?=, е; ?=, у; ?=, ой; ?=, е

  # masculine given names with their own ways
  given surname m | л~ев | ьва; ьву; ьва; ьвом; ьве
  given m | пав~ел | ла; лу; ла; лом; ле
  given m | п~ётр | етра; етру; етра; етром; етре
  given m | ~ий | ия; ию; ия; ием; ии

  # countries, regions, bodies with their own ways
  territory m | егип~ет | та; ту; =; том; те
  territory f | бел[ао]рус~ь | и; и; =; ью; и
  territory institution f | ст~ь | и; и; =; ью; и
  institution m | кремл~ь | я; ю; =; ём; е
  institution | ~ь | -; -; -; -; -
  institution n | (?:бюр|динам)~о | =; =; =; =; =
  institution p | войск~а | 0; ам; =; ами; ах
  institution p | сил~ы | 0; ам; =; ами; ах
  territory institution p | остров~а | ов; ам; =; ами; ах
  territory institution p | (?:нидерланд|эмират|штат|центр)~ы | ов; ам; =; ами; ах
  institution p | ~ы | -; -; -; -; -
  institution p | ~и | -; -; -; -; -

  # places and common nouns with a fleeting vowel or a soft sign
  place common m | ~ец | ца, еца; цу, ецу; =; цом, цем; це
  place common m rare | [бвгджзлмнпрст]~ок | ка, ока; ку, оку; =; ком, оком; ке, оке
  place common m | пос[её]л~ок | ка; ку; =; ком; ке
  place common m | ор~ёл | ла; лу; =; лом; ле
  common f | церк~овь | ви; ви; =; овью; ви
  common m | д~ень | ня; ню; =; нём; не
  place common | кремл~ь | я; ю; =; ём, ем; е
  place common | [бвджзлмнпрстфчшщ]~ь | я, и; ю, и; =; ем, ём, ью; е, и
  place common m | и~й | я; ю; =; ем; и
  place common m | [аеиоуюяыэё]~й | я; ю; =; ем; е, ю

  # places and common nouns with a consonant
  place common m | [жшчщц]~ | а; у; =; ем, ом; е
  place common m | [бвгдзклмнпрстфх]~ | а, у; у; =; ом; е, у

  # nouns in -а, -я
  given surname place common | [жшчщ]~а | и; е; у; ей, ой; е
  given surname place common | [гкх]~а | и; е; у; ой, ою; е
  given surname place common | ц~а | ы; е; у; ей, ой; е
  common p | войск~а | 0; ам; =; ами; ах
  given surname place common | ~а | ы; е; у; ой, ою; е
  given surname place common | и~я | и; и; ю; ей; и
  given surname place common | [аеоуюэьы]~я | и; е; ю; ей, ёй; е
  given surname place common | ~я | и; е; ю; ей, ёй; е

  # masculine persons in -й, -ь and fleeting vowels
  surname m | [гкх]~ий | ого; ому; ого; им; ом
  surname m | [жчшщ]~ий | его; ему; его; им; ем
  given surname m | и~й | я; ю; я; ем; и
  given surname m | ~й | я; ю; я; ем; е
  surname m | [бвгджзклмнпрстфх]~ец | ца, еца; цу, ецу; ца, еца; ?цом, цем, ецом, ецем; це, еце
  surname m | [аеиоуюя]~ец | йца, еца; йцу, ецу; йца, еца; йцем, ецем; йце, еце
  given surname m | иг~орь | оря; орю; оря; орем; оре
  given surname m | ~ь | я; ю; я; ем, ём; е
  surname m rare | [бвгджзйлмнпрстчш]~ок | ка, ока; ку, оку; ка, ока; ком, оком; ке, оке
  surname m rare | [лнрвт]~ёк | ька, ёка; ьку, ёку; ька, ёка; ьком, ёком; ьке, ёке
  given surname m | [ое]рг~о | о; о; о; о; о

  # surnames in -ов, -ин
  surname m | [иы]х~ | ?=, а; ?=, у; ?=, а; ?=, ом; ?=, е
  surname m | вильн[её]в~ | а; у; а; ом; е
  surname m | [оеё]в~ | а; у; а; ым, ом; е
  surname m | (?:чапл|дарв|март|ост|болду|корб|спрингст|франкл|парол|радак|чефер|литв|кал|(?:^|-)[бг]р|(?:^|-)[мк]?)[иы]н~ | а; у; а; ом; е
  surname m | [иы]н~ | а; у; а; ?ым, ом; е

  # adjectival surnames
  surname m | ~ый | ого; ому; ого; ым; ом
  surname m | [гкх]~ой | ого; ому; ого; им; ом
  surname m | [днтлвш]~ой | ого; ому; ого; ым, им; ом
  surname m | [днтлвргкхжчшщ]~ий | ого, его, ия; ому, ему, ию; ого, его, ия; им, ием; ом, ем, ии

  # masculine persons with a consonant
  given surname m | [жшчщц]~ | а; у; а; ем, ом; е
  given surname m | [бвгдзклмнпрстфх]~ | а; у; а; ом; е

  # places and common nouns in the plural
  place common p | [бвгджзклмнпрстфх]~цы | цов, цев, иц; цам; =; цами; цах
  place common p | [жчшщ]~и | ей, 0; ам; =; ами; ах
  place common p | [бвдлмнпрстшч]~ки | ков, ок, ек; кам; =; ками; ках
  place common p | [гкх]~и | ов, 0; ам; =; ами; ах
  place common p | [аеиоу]~и | ев, й; ям; =; ями; ях
  place common p | ~и | ей, ь; ям, ам; =; ями, ами; ях, ах
  place common p | [^аеёиоуыэюя]~ы | 0, ов; ам; =; ами; ах

  # places and common nouns in -о, -е
  place common n | ~о | а; у; =; ом; е
  place common n | и~е | я; ю; =; ем; и
  place common n | ь~е | я; ю; =; ем, ём; е
  place common n | [жчшщц]~е | а; у; =; ем; е
  place common n | ~е | я; ю; =; ем; е
  place common n | ~ьё | ья; ью; =; ьём; ье

`);
