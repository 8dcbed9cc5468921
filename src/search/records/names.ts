import type { Entity } from '../../model/entity.ts';
import { wordsOf } from '../query/parse-query.ts';
import { listed } from '../table/word-table.ts';

/** The words by which entities are known: those that name one by themselves, and the others. */
export interface NameForms {
  /** Forms by entity. */
  readonly alone: Map<string, Set<string>>;
  readonly parts: Map<string, Set<string>>;
}

/** From the labels and aliases of entities. The last word of a person's name is a name by itself. */
export function nameForms(entities: readonly Entity[]): NameForms {
  const forms: NameForms = { alone: new Map(), parts: new Map() };
  for (const { id, type, labels, aliases } of entities) {
    for (const name of [...Object.values(labels), ...aliases]) {
      const words = wordsOf(name);
      words.forEach((word, at) => {
        const isLast = at === words.length - 1;
        const alone = words.length === 1 || (type === 'person' && isLast);
        addForm(alone ? forms.alone : forms.parts, id, word);
      });
    }
  }
  return forms;
}

export function addForm(forms: Map<string, Set<string>>, entity: string, word: string): void {
  const known = forms.get(entity);
  if (known === undefined) forms.set(entity, new Set([listed(word)]));
  else known.add(listed(word));
}

/** The entities that bear a name, by its form. */
export function bearersOf({ alone }: NameForms): Map<string, string[]> {
  const bearers = new Map<string, string[]>();
  for (const [entity, forms] of alone) {
    for (const form of forms) bearers.set(form, [...(bearers.get(form) ?? []), entity]);
  }
  return bearers;
}
