import type { Gazetteer } from '../../model/gazetteer.ts';
import { fold } from '../../text/fold.ts';
import { plain } from './gazetteer-entities.ts';

/** Which given names, folded and in any of the languages, may be one person's. */
export interface GivenNamePairs {
  answer(a: string, b: string): boolean;
  /** One name for all that answer each other, directly or through others: a key, no evidence. */
  key(name: string): string;
}

/**
 * Learns from the people of the gazetteer which given names answer each other across languages
 * (`Mykola`, `Микола`, `Николай`).
 */
export function learnGivenNames(gazetteer: Gazetteer): GivenNamePairs {
  const pairs = new Set<string>();
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    let top = name;
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
    return top;
  };
  for (const { en, uk, ru } of gazetteer.people) {
    const given = [...new Set([...en, ...uk, ...ru].map(givenOf))].filter(
      (name) => name.length > 1,
    );
    for (const a of given) {
      for (const b of given) {
        pairs.add(`${a}|${b}`);
        const [one, other] = [root(a), root(b)].toSorted();
        if (one !== undefined && other !== undefined && one !== other) parents.set(other, one);
      }
    }
  }
  return { answer: (a, b) => a === b || pairs.has(`${a}|${b}`), key: root };
}

function givenOf(marked: string): string {
  const first =
    marked
      .replace(/\{[^}]*\}/gu, '')
      .trim()
      .split(' ')[0] ?? '';
  return fold(plain(first));
}
