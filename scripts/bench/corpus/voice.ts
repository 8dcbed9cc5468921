import type { LanguageCode } from '../../../src/model/language-code.ts';
import type { GrammaticalCase } from '../../../src/model/token.ts';
import { createCommonWords } from './common-words.ts';
import type { EventPlan, PersonSlot, Statement } from './event-plan.ts';
import { about, moneyText, percentText, pluralForm, wholeNumber } from './figure-words.ts';
import { createNamer } from './namer.ts';
import type { Random } from './random.ts';
import { fill, type Gap } from './template.ts';
import { timeText } from './times.ts';
import type { World } from './world.ts';

/** One article's way of putting things: which synonyms it prefers, and whom it has introduced. */
export interface Voice {
  /** The words of a frame. */
  phrase(frame: string, plan: EventPlan, statement: Statement): string;
  /** A statement as a sentence, attributed as it says. */
  sentence(plan: EventPlan, statement: Statement): string;
}

const cases: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc', 'voc'];
const genders = ['m', 'f', 'n'] as const;
const plural = 3;

/** Where an attribution has its clause. */
const clausePlace = '{S}';

/** The voice of one article of a language. */
export function createVoice(language: LanguageCode, world: World, random: Random): Voice {
  const words = createCommonWords(language, world, random);
  const names = createNamer(language, world, random);

  const phrase = (frame: string, plan: EventPlan, statement: Statement): string => {
    const templates = world.materials.templates[language].get(frame);
    if (templates === undefined) throw new Error(`No wording of ${frame} in ${language}`);
    return fill(
      random.pick(templates),
      (gap) =>
        (gap.name === 'S' ? clausePlace : null) ??
        person(gap, plan, statement) ??
        word(gap, plan, statement) ??
        figure(gap, statement) ??
        timeText(language, gap.name, statement) ??
        thing(gap, plan, statement),
    );
  };

  const person = (
    { name, marks, choices }: Gap,
    plan: EventPlan,
    statement: Statement,
  ): string | null => {
    const slot = name === 'sp' ? statement.speaker : name;
    if (!isPerson(slot, plan)) return null;
    const found = plan.people[slot];
    if (choices !== null) return choices[genders.indexOf(found.gender)] ?? '';
    return names.person(found, caseOf(marks));
  };

  const word = (gap: Gap, plan: EventPlan, { words: own }: Statement): string | null => {
    const { name, marks, choices, agrees, adjective } = gap;
    const chosen = own.get(name) ?? plan.topics.get(name);
    if (chosen === undefined) return null;
    if (agrees !== null) {
      const subject = isPerson(agrees, plan) ? plan.people[agrees].gender : own.get(agrees);
      return words.past(chosen, subject ?? 'm');
    }
    if (marks.includes('inf')) return words.infinitive(chosen);
    const asked = marks.includes('pl') ? { ...chosen, number: 'pl' as const } : chosen;
    if (choices === null) {
      return words.noun(asked, caseOf(marks), adjective === null ? undefined : own.get(adjective));
    }
    const form = asked.number === 'pl' ? plural : genders.indexOf(words.gender(asked));
    return choices[form] ?? '';
  };

  const figure = ({ name, choices }: Gap, statement: Statement): string | null => {
    const { numbers, money, percent, time } = statement;
    if (name === 'money') return loosely(moneyText(language, money));
    if (name === 'percent') return percentText(language, percent, time % 5 === 0);
    const number = numbers.get(name);
    if (number === undefined) return null;
    if (choices !== null) return choices[pluralForm(language, number)] ?? '';
    return name === 'n1' ? loosely(wholeNumber(language, number)) : String(number);
  };

  const loosely = (text: string): string =>
    random.chance(0.25) ? `${about(language, random.below(4))} ${text}` : text;

  const thing = ({ name, marks }: Gap, { things }: EventPlan, { medium }: Statement): string => {
    const all: Readonly<Record<string, string>> = { ...things, medium };
    const id = all[name];
    if (id === undefined) throw new Error(`Nothing fills {${name}}`);
    return names.thing(id, caseOf(marks));
  };

  return {
    phrase,
    sentence: (plan, statement) => {
      const clause = phrase(statement.frame, plan, statement);
      const around = phrase(statement.attribution, plan, statement);
      const [before = '', behind = ''] = around.split(clausePlace);
      const opens = before === '' || /^[«"“]$/u.test(before);
      return capitalised(before) + (opens ? capitalised(clause) : clause) + behind;
    },
  };
}

function caseOf(marks: readonly string[]): GrammaticalCase {
  return cases.find((name) => marks.includes(name)) ?? 'nom';
}

function isPerson(slot: string, { people }: EventPlan): slot is PersonSlot {
  return Object.hasOwn(people, slot);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
