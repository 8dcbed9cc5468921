import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The built site that is tested. */
export const dist = process.env['ZVIRKA_DIST'] ?? 'dist';

/** A page of the built site: its address within the site, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every page of a built site. */
export function builtPages(folder = dist): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** Pages that only keep an old address alive. */
export function isListed({ html }: BuiltPage): boolean {
  return !html.includes('<meta name="robots" content="noindex">');
}

/** The values of an attribute in a page, decoded. */
export function valuesOf(attribute: string, html: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
    decoded(value),
  );
}

/** One page of each kind in each language, the one with the most HTML, as the hardest. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages.filter(isListed), ({ path, html }) => {
    const [language = ''] = valuesOf('lang', html);
    const kind = path
      .replace(/^\/(?:uk|ru)\//u, '/')
      .replace(/^(\/(?:articles|claims|entities|events|sources)\/).+$/u, '$1:id');
    return `${language} ${kind}`;
  });
  return [...kinds.values()].flatMap(
    (same) => same.toSorted((a, b) => b.html.length - a.html.length)[0] ?? [],
  );
}

function decoded(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/giu, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
