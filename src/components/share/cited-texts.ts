import { fill } from '../../i18n/fill.ts';
import type { Citation } from '../../site/citation/citation.ts';
import type { SharedPage, SharedQuotation } from '../../site/share/shared-page.ts';
import { htmlLink, markdownLink } from '../../site/share/snippets.ts';
import type { Ui } from '../ui.ts';
import { sourceLine } from './source-line.ts';

/** A text that readers copy, under its name. */
export interface CopiedText {
  readonly label: string;
  readonly text: string;
}

/** @param publisher The name of the site. */
export function citationOf(
  ui: Ui,
  { id, asOf, citedPath }: SharedPage,
  title: string,
  publisher: string,
): Citation {
  const address = ui.absolute(citedPath);
  return { key: id, title, publisher, asOf, lang: ui.locale, address };
}

/** The links to a page and the citation of its present state. */
export function linkTexts(ui: Ui, { path, citedPath, asOf }: SharedPage, citation: Citation) {
  const { share } = ui.t;
  const { title, publisher, address } = citation;
  const day = ui.day(asOf);
  const page = ui.absolute(path);
  const dayLabel = fill(share.linkOfDay, { day });
  const texts: CopiedText[] = [
    { label: share.link, text: page },
    ...(citedPath === path ? [] : [{ label: dayLabel, text: address }]),
    { label: share.citation, text: fill(share.cited, { title, publisher, day, address }) },
    { label: share.markdown, text: markdownLink(title, page) },
    { label: share.html, text: htmlLink(title, page) },
  ];
  return texts;
}

/** A quotation with whose words it is, when and where they stand, and where to look them up. */
export function quotedText(ui: Ui, { statement }: SharedQuotation, publisher: string): CopiedText {
  const { words, chain, article, claimPath, path } = statement;
  const source = sourceLine(ui, chain);
  const text = fill(ui.t.share.quoted, {
    ...{ words: words.replace(/\s+/gu, ' '), source, publisher },
    day: ui.day(article.published),
    address: ui.absolute(claimPath ?? path),
  });
  return { label: source, text };
}
