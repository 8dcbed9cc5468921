/** The regular plural and past of an English word, as it is spelt. */
export function englishForms(lemma: string): string[] {
  const stem = /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma;
  const plural = stem !== lemma || /(?:s|x|z|ch|sh)$/u.test(lemma) ? 'es' : 's';
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/u.test(lemma) ? [`${lemma}${lemma.slice(-1)}ed`] : [];
  return [stem + plural, lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`, ...doubled];
}
