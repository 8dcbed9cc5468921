import { genderOf } from './gender.ts';
import { nounPhrases } from './noun-phrases.ts';
import type { SentenceView } from './sentence-view.ts';
import { canBeSubject, cueIn, officeAt } from './source.ts';

/** A person named in a sentence, and the institutions and places named with the office. */
export interface Introduction {
  readonly person: string;
  /** Whether the name can be a subject in its sentence. */
  readonly subject: boolean;
  /** Whether the name stands with a word for an office. */
  readonly office: boolean;
  /** The lemmas of the offices that the name stands with. */
  readonly offices: readonly string[];
  /** What the words around the name, its verb or its given name tell. */
  readonly gender: 'm' | 'f' | null;
  readonly belongsTo: readonly string[];
}

/** The people of a sentence in the order of the text, each once. */
export function introductionsIn(view: SentenceView): Introduction[] {
  if (!view.names.some(({ type }) => type === 'person')) return [];
  const found = new Map<string, Introduction>();
  for (const { from, to, governed } of nounPhrases(view, 0, view.tokens.length)) {
    const names = view.names.filter((name) => name.from >= from && name.to <= to);
    const belongsTo = names.filter(({ type }) => type !== 'person').map(({ entity }) => entity);
    const role = cueIn(view, from, to, 'role');
    const office = role !== null;
    const own = role === null ? null : officeAt(view, role.at);
    for (const name of names) {
      const { type, entity } = name;
      if (type !== 'person') continue;
      const known = found.get(entity);
      const subject = !governed && canBeSubject(view, name);
      found.set(entity, {
        person: entity,
        subject: subject || known?.subject === true,
        office: office || known?.office === true,
        offices: [...(known?.offices ?? []), ...(own === null ? [] : [own])],
        gender: known?.gender ?? genderOf(view, name, subject),
        belongsTo: [...(known?.belongsTo ?? []), ...belongsTo],
      });
    }
  }
  return [...found.values()];
}
