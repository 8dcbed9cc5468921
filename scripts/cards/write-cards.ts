import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventCardText } from '../../src/components/card/event-card-text.ts';
import { siteCardText } from '../../src/components/card/site-card-text.ts';
import { defaultLocale, locales } from '../../src/i18n/locale.ts';
import type { Card } from '../../src/site/card/card.ts';
import { cardPath } from '../../src/site/card/card-path.ts';
import { drawCard } from '../../src/site/card/draw-card.ts';
import type { Digest } from '../../src/site/digest/digest.ts';
import { eventCard } from '../../src/site/event/event-card.ts';
import { localPath, pathOf, prefixOf } from '../../src/site/path.ts';
import { loadCardFonts } from './card-fonts.ts';
import { cardLanguage } from './card-language.ts';
import { pictureCache } from './picture-cache.ts';

/** The engine starts once in a process. */
let started: Promise<void> | undefined;

/**
 * Writes the pictures that stand for pages where their links are shared: one of each event and one
 * for all other pages, in each language. The same on every machine: WebAssembly draws them.
 *
 * @param cache The folder of pictures of earlier runs, which are not drawn again.
 */
export async function writeCards(digest: Digest, dist: string, cache: string): Promise<void> {
  const engine = readFileSync(
    fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  await (started ??= initWasm(engine));
  const { family, buffers, measure } = loadCardFonts();
  const pictures = pictureCache(cache, [engine, ...buffers]);
  const font = { fontBuffers: [...buffers], defaultFontFamily: family };
  for (const [path, card] of cards(digest)) {
    const svg = drawCard(card, family, measure);
    const picture = pictures.get(svg, () => {
      const drawing = new Resvg(svg, { font });
      const rendered = drawing.render();
      const png = rendered.asPng();
      rendered.free();
      drawing.free();
      return png;
    });
    const file = join(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
  }
  pictures.prune();
}

function* cards(digest: Digest): Generator<[path: string, card: Card]> {
  const { settings } = digest.entries;
  for (const locale of locales) {
    const language = cardLanguage(locale);
    const at = (page: string): string => localPath(cardPath(page), prefixOf(locale, defaultLocale));
    yield [at('/'), siteCardText(language, settings)];
    for (const event of digest.events) {
      const card = eventCardText(language, eventCard(digest, event), settings.name);
      yield [at(pathOf('event', event.id)), card];
    }
  }
}
