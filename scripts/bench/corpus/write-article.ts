import { addDays, daysBetween } from '../../../src/analysis/dates/day.ts';
import type { LanguageCode } from '../../../src/model/language-code.ts';
import type { EventPlan, Statement } from './event-plan.ts';
import { generalFrames } from './fields.ts';
import { statement } from './plan-event.ts';
import type { Random } from './random.ts';
import { createVoice, type Voice } from './voice.ts';
import type { World } from './world.ts';

/** An article with what it says, so that others can repeat it. */
export interface Draft {
  readonly language: LanguageCode;
  readonly day: string;
  readonly sentences: readonly { readonly statement: Statement; readonly text: string }[];
  readonly text: string;
}

/** Which languages the articles are in, by weight. */
const languages: readonly LanguageCode[] = ['uk', 'uk', 'uk', 'uk', 'ru', 'ru', 'ru', 'en', 'en'];

/** Lengths of articles in UTF-16 units: 2,500 on average. */
const shortest = 1300;
const longest = 3700;

/**
 * One of the articles on an event. The first is the outlet's own; of the others some are reprints
 * of an earlier one in their language or translations of one in another, which add a credit and
 * leave out a little, and the rest put together the event's statements and background of theirs.
 *
 * @param earlier The articles on the event so far.
 */
export function writeArticle(
  world: World,
  plan: EventPlan,
  earlier: readonly Draft[],
  random: Random,
): Draft {
  const language = random.pick(languages);
  const day = addDays(plan.day, Math.floor(earlier.length / 5) + random.below(2));
  const voice = createVoice(language, world, random);
  const model = random.chance(0.5) && earlier.length > 0 ? random.pick(earlier) : null;
  const sentences =
    model === null
      ? ownSentences(world, plan, day, voice, random)
      : model.sentences
          .filter(() => random.chance(0.88))
          .map((sentence) =>
            model.language === language
              ? sentence
              : { ...sentence, text: voice.sentence(plan, sentence.statement) },
          );
  const paragraphs = inParagraphs(
    sentences.map(({ text }) => text),
    random,
  );
  const extra = (frame: string): string => {
    const [first] = plan.statements;
    return first === undefined ? '' : voice.phrase(frame, plan, first);
  };
  if (model !== null || random.chance(0.5)) paragraphs.splice(1, 0, extra('credit'));
  if (random.chance(0.3)) paragraphs.splice(random.between(2, 4), 0, extra('heading'));
  if (random.chance(0.3)) paragraphs.splice(random.between(2, 5), 0, extra('boilerplate'));
  return { language, day, sentences, text: ` date ${day} ${paragraphs.join('\n\n')}\n` };
}

function ownSentences(
  world: World,
  plan: EventPlan,
  day: string,
  voice: Voice,
  random: Random,
): Draft['sentences'] {
  const length = random.between(shortest, longest);
  const chosen = plan.statements
    .filter((_, nth) => nth === 0 || random.chance(0.65))
    .map((one) => grown(one, day, plan));
  const sentences: { statement: Statement; text: string }[] = [];
  for (let written = 0, nth = 0; written < length; nth += 1) {
    const next =
      chosen[nth] ??
      statement(world, random.pick(generalFrames), plan.day, plan.things.source, random);
    const text = voice.sentence(plan, next);
    sentences.push({ statement: next, text });
    written += text.length + 1;
  }
  return sentences;
}

/** Figures that grow from day to day, as those of the dead and the rescued do. */
function grown(one: Statement, day: string, plan: EventPlan): Statement {
  const growing = ['casualties', 'rescue', 'health'].includes(one.frame);
  if (!growing || day === plan.day) return one;
  const days = daysBetween(plan.day, day);
  const numbers = [...one.numbers].map(([gap, value]): [string, number] => [gap, value + days]);
  return { ...one, numbers: new Map(numbers) };
}

/** One to three sentences each. */
function inParagraphs(sentences: readonly string[], random: Random): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length;) {
    const count = random.between(1, 3);
    paragraphs.push(sentences.slice(at, at + count).join(' '));
    at += count;
  }
  return paragraphs;
}
