import type { LanguageCode } from '../../../src/model/language-code.ts';
import { planEvent } from './plan-event.ts';
import { createRandom } from './random.ts';
import { createWorld, type Materials } from './world.ts';
import { type Draft, writeArticle } from './write-article.ts';

/** A generated seed. */
export interface GeneratedArticle {
  /** Name of the file, with the number of its event in it. */
  readonly file: string;
  readonly lang: LanguageCode;
  /** The whole file, header included. */
  readonly text: string;
}

/**
 * Articles that look like news to the analysis: names, figures, dates, quotations and attributions
 * in sentences of Ukrainian, Russian and English, and words in the frequencies and forms of texts.
 * What they say is nonsense. Each event has 1 to 40 articles, some of which reprint or translate
 * others; people, places and outlets recur in many events as they do in the news.
 *
 * @param seed Equal seeds give equal articles. The articles of a smaller corpus are the first of a
 *   larger one: an archive that grows by a hundred a day.
 */
export function* generateCorpus(materials: Materials, seed: string): Generator<GeneratedArticle> {
  const world = createWorld(materials, seed);
  let count = 0;
  for (let event = 0; ; event += 1) {
    const random = createRandom(seed, event);
    const plan = planEvent(world, event, count, random);
    const drafts: Draft[] = [];
    for (let nth = 0; nth < plan.articles; nth += 1) {
      const draft = writeArticle(world, plan, drafts, createRandom(seed, event, nth));
      drafts.push(draft);
      yield {
        file: `${number(count)}-${number(event)}.txt`,
        lang: draft.language,
        text: draft.text,
      };
      count += 1;
    }
  }
}

function number(value: number): string {
  return String(value).padStart(5, '0');
}
