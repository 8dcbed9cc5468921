import { lemmaPriors } from '../../lemma-priors.ts';
import { wordList } from '../../word-list.ts';

/** Forms of several lemmas that the general order gets wrong, judged by what news mean. */
export const homographs = lemmaPriors(`
  тому: тому, чому: чому що, чомусь: чомусь, шляхом: шляхом шлях
  очок: очко, очка: очко, очки: очко, очками: очко
  ради: рада, рад: рада радий, другу: другий друг, друга: другий друг, грудні: грудень
  банку: банк, зв’язку: зв’язок, туру: тур, турів: тур, став: стати
  просторі: простір, суму: сума, гостями: гість, гостям: гість, гостей: гість, гості: гість
  збірна: збірна, збірної: збірна, збірну: збірна, збірній: збірна, збірною: збірна
`);

/** Lemmas that news hardly use, whose forms are those of common words: they come last. */
export const rareLemmas: ReadonlySet<string> = new Set(
  wordList(`
    маяти, війнути, зустрінутися, станути, кий, миро, тля, сход, дінь, гривна, хабаре, ліса, юнь
  `),
);
