import { paradigmTable } from '../../paradigm-table.ts';

/** Ukrainian declension of names, after the orthography of 2019 (§ 73–101, 139–145). */
export const paradigms = paradigmTable(`
  # adjectives and adjectival surnames and places
  surname place adjective m | [сцз]ьк~ий | ого; ому; ого, =; им; ому, ім; ий
  surname place adjective f | [сцз]ьк~а | ої; ій; у; ою; ій
  surname m | [тн]~ой | ого; ому; ого; им; ому, ім
  surname m | [гкхдтнлврбпмсзжчшщ]~ий | ого; ому; ого; им; ому, ім; ий
  adjective m | ~ий | ого; ому; ого, =; им; ому, ім
  adjective m | ~ій | ього; ьому; ього, =; ім; ьому, ім
  adjective m | ~їй | його; йому; його, =; їм; йому, їм
  adjective f | ~а | ої; ій; у; ою; ій
  adjective f | [аеиіоуїє]~я | єї; їй; ю; єю; їй
  adjective f | ~я | ьої; ій; ю; ьою; ій
  adjective n | ~е | ого; ому; =; им; ому, ім
  adjective n | ~є | ього, його; ьому, йому; =; ім, їм; ьому, йому, ім, їм
  adjective p | ~і | их; им; =, их; ими; их
  adjective p | ~ї | їх; їм; =, їх; їми; їх
  place m | (?:[сц]ьк|[нвлт])~ий | ого; ому; =; им; ому, ім
  place n | [сцз]ьк~е | ого; ому; =; им; ому, ім
  place n | н~е | ого, а; ому, у; =; им, ем; ому, ім, і
  place n | [вл]~е | а, ого; у, ому; =; им, ем; і, ому
  place f | [сцз]ьк~а | ої; ій; у; ою; ій
  place p | [сцз]ьк~і | их; им; =; ими; их

  # patronymics
  patronymic f | [іїи]вн~а | и; і; у; ою; і; о
  patronymic m | и?ч~ | а; у, еві; а; ем; у, еві, і; у

  # feminine names of persons
  surname f | [оеє]в~а | ої; ій; у; ою; ій
  surname f | хасін~а | и; і; у; ою; і
  surname f | [іїи]н~а | ?ої, и; ?ій, і; у; ою; ?ій, і
  surname f | [тднлвшпрмкгбж][нвлтдгкшр]~а | ?ої, и; ?ій, і; у; ою; ?ій, і
  surname f | [гкхдтнлвр]~ая | ої; ій; у; ою; ій
  given f | любов~ | і; і; =; ’ю; і; е
  given f | ~ь | і; і; =; *ю; і; е
  given f | [^аеиіоуюяєїйь]~ | =; =; =; =; =

  # foreign names in a vowel and -а: Гарсіа
  given surname | [аеиіоуїєюя]~а | ?=, и; ?=, і; ?=, у; ?=, ою; ?=, і

  # masculine given names with their own ways
  given surname m | лев~ | а; ові, у; а; ом; ові, і; е
  given m | (?:фед|сид)~ір | ора; орові, ору; ора; ором; орові, орі; оре
  given m | як~ів | ова; ову, ові; ова; овом; ові; ове
  given m | прок~іп | опа; опові, опу; опа; опом; опові, опі; опе
  given m | іг~ор | оря; ореві, орю; оря; орем; ореві, орі; орю
  given surname m | лаз~ар | аря; ареві, арю; аря; арем; ареві, арі; арю
  given m | [ая]р~ | а; ові, у; а; ом; ові, і; е
  surname m | (?:бонд|кобз|кух|слюс|ток|вівч|кос|пис|рим|тесл|лим)ар~ | я, а; еві, ові, ю, у; я, а; ем, ом; еві, ю, і; ю, е

  # countries, regions, bodies: masculine ones in -у, -ю (§ 82)
  territory m | єгип~ет | ту; ту; =; том; ті
  territory m | остр~ів | ова; ову; =; овом; ові
  territory f | білорус~ь | і; і; =; *ю; і
  territory institution f | н~ість | ості; ості; =; істю; ості
  territory institution f | ст~ь | і; і; =; ю; і
  territory m | [лн]~ь | ю; ю; =; ем; і
  institution m | кремл~ь | я; ю; =; ем; і
  institution | ~ь | -; -; -; -; -
  institution m | ^д~ім | ому; омові; =; омом; омі
  institution m | (?:догов|таб|зб)~ір | ору; орові; =; ором; орі
  institution m | заг~ін | ону; онові; =; оном; оні
  institution n | (?:бюр|динам)~о | =; =; =; =; =
  institution p | військ~а | 0; ам; =; ами; ах
  institution p | сил~и | 0; ам; =; ами; ах
  territory institution m | [аеиіоуїєюя]~й | ю; ю; =; єм; ї
  territory institution m | [жчшщ]~ | у; у; =; ем; і
  territory institution m | [бвгґджзклмнпрстфхц]~ | у; у; =; ом; і
  territory institution p | (?:нідерланд|емірат|остров|штат|центр)~и | ів; ам; =; ами; ах
  institution p | ~и | -; -; -; -; -
  institution p | ~і | -; -; -; -; -

  # places and common nouns with і that changes
  place common m | [жчшщ]~ів | ева; еву, еві; =; евом; еві; еве
  place m | кан~ів | ева; еву; =; евом; еві; еве
  place m | ~ів | ова, ева; ову, ові; =; овом, евом; ові, еві; ове
  place m | ~їв | єва; єву, єві; =; євом; єві; єве
  place m | р~іг | огу; огу, огові; =; огом; озі
  place common m | (?:сх|зах)~ід | оду; оду, одові; =; одом; оді
  common m | д~ім | ому; ому, омові; =; омом; омі, ому
  place m | (?:ірп)~інь | еня; еню, еневі; =; енем; ені
  place m | п~іль | оля; олю, олеві; =; олем; олі, олю
  place common m | ~ець | ця, цю; цю, цеві; =; цем; ці
  place common m rare | [бвгджзлмнпрст]~ок | ку, ка, оку, ока; ку, кові, оку; =; ком, оком; ку, оці, оку
  place f | (?:керч|ніч|піч)~ | і; і; =; *ю; і
  place f | ’ят~ь | і; і; =; тю; і
  place common | [аеиіоуїєяю][лнтдсзц]~ь | я, ю, і; ю, еві, і; =; ем, *ю; і, ю
  place common | [бвдзлмнпрстфц]~ь | я, ю, і; ю, еві, і; =; ем, ю, *ю; і, ю
  place common m | [аеиіоуїєюя]~й | я, ю; ю, єві; =; єм; ї, ю, єві

  # places and common nouns with a consonant
  place common m | ~г | га, гу; гу, гові; =; гом; зі, гу, гові
  place common m | ~к | ка, ку; ку, кові; =; ком; ку, ці, кові
  place common m | ~х | ха, ху; ху, хові; =; хом; сі, ху, хові
  place common m | [жчшщ]~ | а, у; у, еві; =; ем; і, у, еві
  place common m | ар~ | а, у, я; у, ю, ові, еві; =; ом, ем; і, у
  place common m | [бвґдзлмнпрстфц]~ | а, у; у, ові; =; ом; і, у, ові

  # nouns in -а, -я: persons of both genders, places
  given surname place common | ~га | ги; зі; гу; гою; зі; го
  given surname place common | ~кка | кки; цці; кку; ккою; цці; кко
  given surname place common | ~ка | ки; ці; ку; кою; ці; ко
  given surname place common | ~ха | хи; сі; ху; хою; сі; хо
  given surname place common | [жчшщ]~а | і; і; у; ею; і; о, е
  place common n | ([жлнтдзсчцш])\\1~я | =; ю; =; ям; і
  place common n | [бпвмфр]’~я | =; ю; =; ям; ї
  given surname place common | [аеиіоуїєюьй]~я | ї; ї; ю; єю; ї; є
  given surname place common | ’~я | ї; ї; ю; єю; ї; є
  common p | військ~а | 0; ам; =; ами; ах
  given surname place common | ~а | и; і; у; ою; і; о
  given surname place common | ~я | і; і; ю; ею; і; ю, я, є, е

  # masculine persons in -о
  given m | (?:дмитр|петр|павл|михайл|данил|кирил|гаврил|дан|марк|левк|сашк|[бдлнрсшч]ьк)~о | а; ові, у; а; ом; ові, і, у; е, у
  surname m | (?:[бвгґджзйлмнпрстфхцчшщ]ь?)к~о | а; ові, у; а; ом; ові, у; у, о

  # masculine persons in -й, -ь and fleeting vowels
  given surname m | ~й | я; єві, ю; я; єм; єві, ї, ю; ю, є
  surname m | (?:[бвгджзклмнпрстфх])~ець | ця; цеві, цю; ця; цем; цеві, ці; че, цю
  surname m | [аеиіоуїєюя]~єць | йця; йцеві, йцю; йця; йцем; йцеві, йці; йче, йцю
  surname m | п~інь | еня; еневі, еню; еня; енем; еневі, ені; еню
  given surname m | ~ь | я; еві, ю; я; ем; еві, і, ю; ю
  surname m rare | [бвгджзйлмнпрст]~ок | ка, ока; кові, ку, окові, оку; ка, ока; ком, оком; кові, ку, окові; че, ку

  # surnames in -их, -ов, -ев, -ін, -ів
  surname m | [иі]х~ | ?=, а; ?=, у; ?=, а; ?=, ом; ?=, у
  surname m | вільньов~ | а; у, ові; а; ом; у, ові, і; е
  surname m | [оеє]в~ | а; у, ові; а; им, ом; у, ові, і; е, у
  surname m | (?:чапл|дарв|март|ост|болдв|корб|спрінгст|франкл|парол|радак|чефер|литв|кал|волдв|годв|роб|еллін|(?:^|-)[бг]р|(?:^|-)[мк]?)[іи]н~ | а; ові, у; а; ом; ові, у, і; е
  surname m | [іїи]н~ | а; у, ові; а; ?им, ом; у, ові, і; е, у
  surname m | [жчшщй]~ів | ?ева, іва, ова; ?еву, еві, іву, еву; ?ева, іва; ?евом, івим, евим, івом; ?еві, іву; еве, іве
  surname m | ~ів | ?ова, іва, ева; ?ову, ові, іву, івові, еву; ?ова, іва, ева; ?овом, івим, івом, овим; ?ові, іву, івові; ове, іве
  surname m | ~їв | ?їва, єва; ?їву, єву, їву; ?їва, єва; ?ївим, євим, євом, ївом; ?їві, єві; їве
  surname m | [ая]р~ | ?а, я; ?ові, еві, у, ю; ?а, я; ?ом, ем; еві, ові, і; ю, е

  # masculine persons with a hard or hushing consonant
  given surname m | [жчшщ]~ | а; еві, у; а; ем; еві, у, і; е, у
  given surname m | [гкх]~ | а; ові, у; а; ом; ові, у; у, е
  given surname m | [бвгґджзклмнпрстфхц]~ | а; ові, у; а; ом; ові, у, і; е, у

  # places and common nouns in the plural
  place common p | [аеиіоуїє]~ї | їв, й; ям; =; ями; ях
  place common p | ~ці | ців, ць; цям; =; цями; цях
  place common p | [жчшщ]~і | ів, 0, ей; ам; =; ами; ах
  place common p | [^аеиіоуєїюя]~і | ів, ь, 0; ям, ам; =; ями, ами; ях, ах
  place common p | [бвгдклмпрстх]~ни | нів, ен, он; нам; =; нами; нах
  place common p | [бвгджлмнпрстшч]~ки | ків, ок; кам; =; ками; ках
  place common p | [^аеиіоуєїюя]~и | 0, ів; ам; =; ами; ах

  # places and common nouns in -о, -е
  place common n | [гкх]~о | а; у, ові; =; ом; у, ові
  place common n | ~о | а; у; =; ом; і, у
  place common n | [жчшщ]~е | а; у; =; ем; і, у
  place common n | ~е | я; ю; =; ем; і, ю

  # rarer family names in -о
  surname m rare | [бвдзлмнпрст]~о | а; ові, у; а; ом; ові, і; е, о
`);
