import { addDays } from '../../../src/analysis/dates/day.ts';
import type { ChosenWord, EventPlan, Money, PersonSlot, Statement } from './event-plan.ts';
import { attributions, type Field, fields, generalFrames, titles, trades } from './fields.ts';
import { inventPerson } from './invent-person.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** The first day of a corpus. */
const firstDay = '2026-01-05';

/** How many reports of events a day has, as an agency's day goes. */
const articlesADay = 100;

/** Statements of any field that an event has besides those of its own. */
const generalStatements = 10;

/**
 * What happens, to whom and where, and what can be said of it.
 *
 * @param index Number of the event, which its invented people are named after.
 * @param before How many articles earlier events have, which sets the day.
 */
export function planEvent(world: World, index: number, before: number, random: Random): EventPlan {
  const { people, vocabulary } = world;
  const invented = [1, 2].map((nth) =>
    inventPerson(`nobody-${index}-${nth}`, world.plainlyNamed, random),
  );
  invented.forEach(world.add);
  const [local, local2] = invented;
  const who = random.frequent(people, 5);
  const person = (
    found: { id: string; gender: 'm' | 'f' } | undefined,
    kind: readonly string[],
  ) => {
    const { id, gender } = found ?? who;
    const usable = kind.filter((key) => vocabulary.lemmas('uk', key, 'noun').length > 0);
    return { id, gender, title: random.pick(usable) };
  };
  // `Object.keys` forgets the type of the keys.
  const field = random.pick(Object.keys(fields) as Field[]);
  const day = addDays(firstDay, Math.floor(before / articlesADay));
  const source = random.frequent(world.media, 5);
  const frames = [...fields[field], ...random.shuffled(generalFrames).slice(0, generalStatements)];
  return {
    field,
    day,
    people: {
      who: person(who, titles),
      other: person(random.frequent(people, 5), titles),
      local: person(local, trades),
      local2: person(local2, trades),
    },
    things: {
      org: random.frequent(world.organisations, 5),
      org2: random.frequent(world.organisations, 5),
      place: random.frequent(world.places, 5),
      place2: random.frequent(world.places, 5),
      country: random.frequent(world.countries, 5),
      source,
    },
    topics: new Map([
      ['t1', chosen(world, 'noun', random)],
      ['t2', chosen(world, 'noun', random)],
    ]),
    statements: frames.map((frame) => statement(world, frame, day, source, random)),
    articles: size(random),
  };
}

/** From 1 to 40 articles; most events have few. */
function size(random: Random): number {
  const most = random.frequent(upTo(40), 5);
  return random.frequent(upTo(most));
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}

/** A statement of a frame with everything that its gaps may ask for. */
export function statement(
  world: World,
  frame: string,
  day: string,
  source: string,
  random: Random,
): Statement {
  const words = new Map<string, ChosenWord>();
  for (const gap of ['x1', 'x2', 'x3', 'x9']) words.set(gap, chosen(world, 'noun', random));
  for (const gap of ['a1', 'a2']) words.set(gap, chosen(world, 'adjective', random));
  for (const gap of ['v1', 'v2']) words.set(gap, chosen(world, 'verb', random));
  const speakers: readonly PersonSlot[] = ['who', 'who', 'other', 'local', 'local2'];
  return {
    frame,
    attribution: attribution(random),
    speaker: random.pick(speakers),
    medium: random.chance(0.5) ? source : random.frequent(world.media, 5),
    words,
    numbers: new Map([
      ['n1', random.between(1000, 90_000)],
      ['n2', random.between(12, 900)],
      ['n3', random.between(2, 9)],
    ]),
    percent: random.between(11, 940),
    money: money(random),
    day: addDays(day, random.between(-6, 9)),
    time: random.below(1000),
  };
}

function attribution(random: Random): string {
  let left = random.below(attributions.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [frame, weight] of attributions) {
    left -= weight;
    if (left < 0) return frame;
  }
  return 'plain';
}

function chosen(world: World, kind: 'noun' | 'adjective' | 'verb', random: Random): ChosenWord {
  return { key: world.vocabulary.draw(kind, random), number: random.chance(0.3) ? 'pl' : 'sg' };
}

function money(random: Random): Money {
  return {
    amount: random.between(11, 990) / 10,
    scale: random.pick([0, 1, 1, 2]),
    currency: random.below(4),
  };
}
