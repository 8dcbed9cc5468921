import type { LanguageCode } from '../../model/language-code.ts';
import type { Citation } from './citation.ts';

/** The names that babel and polyglossia give to the languages. */
const languages: Readonly<Record<LanguageCode, string>> = {
  en: 'english',
  uk: 'ukrainian',
  ru: 'russian',
};

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A citation as an entry of BibLaTeX, in UTF-8. Styles of the old BibTeX take the entry for `@misc`
 * and find the `year`.
 */
export function bibtex({ key, title, publisher, asOf, lang, address }: Citation): string {
  const fields = {
    // The inner braces keep capitals as they are.
    title: `{${escaped(title)}}`,
    organization: escaped(publisher),
    date: asOf,
    year: asOf.slice(0, 4),
    langid: languages[lang],
    url: address.replace(/[{}\\]/gu, encodeURIComponent),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${key},\n${lines.join('')}}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\~^#$%&_{}]/gu, (sign) => escapes[sign] ?? `\\${sign}`);
}
