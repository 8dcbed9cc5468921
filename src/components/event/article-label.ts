import type { ArticleLink } from '../../site/article/article-link.ts';
import type { Ui } from '../ui.ts';

/** An article by publisher, day and language. */
export function articleLabel(ui: Ui, { publisher, published, lang }: ArticleLink): string {
  const name = publisher === null ? ui.t.names.publisherUnknown : ui.name(publisher.labels);
  return `${name}, ${ui.day(published)}, ${ui.t.terms.language[lang]}`;
}
