import type { Gazetteer } from '../../model/gazetteer.ts';
import { fold } from '../../text/fold.ts';
import { plain } from './gazetteer-entities.ts';

/** Whether two given names, folded and in any of the languages, may be one person's. */
export type GivenNameTest = (a: string, b: string) => boolean;

/**
 * Learns from the people of the gazetteer which given names answer each other across languages
 * (`Mykola`, `Микола`, `Николай`).
 */
export function learnGivenNames(gazetteer: Gazetteer): GivenNameTest {
  const pairs = new Set<string>();
  for (const { en, uk, ru } of gazetteer.people) {
    const given = new Set([...en, ...uk, ...ru].map(givenOf).filter((name) => name.length > 1));
    for (const a of given) for (const b of given) pairs.add(`${a}|${b}`);
  }
  return (a, b) => a === b || pairs.has(`${a}|${b}`);
}

function givenOf(marked: string): string {
  const first =
    marked
      .replace(/\{[^}]*\}/gu, '')
      .trim()
      .split(' ')[0] ?? '';
  return fold(plain(first));
}
