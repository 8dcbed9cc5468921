import type { Entity } from '../../model/entity.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { slug } from '../../text/slug.ts';
import type { Romaniser } from '../../text/romanise.ts';
import { compare, type FoundName } from './found-names.ts';

/**
 * The entity of a cluster but for its id. A language in which no article names it gets the label
 * of another, romanised for English; only spellings that articles have are aliases, so a label
 * that is no alias is transliterated.
 */
export function clusterEntity(
  cluster: readonly FoundName[],
  romanisers: Readonly<Record<LanguageCode, Romaniser>>,
): Omit<Entity, 'id'> {
  const best: Record<LanguageCode, string | null> = { en: null, uk: null, ru: null };
  for (const { lang, label } of cluster) best[lang] = fuller(best[lang], label);
  const { en, uk, ru } = best;
  const latin = uk === null ? (ru === null ? '' : romanisers.ru(ru)) : romanisers.uk(uk);
  return {
    type: cluster[0]?.entity.type ?? 'other',
    labels: { en: en ?? latin, uk: uk ?? ru ?? en ?? '', ru: ru ?? uk ?? en ?? '' },
    aliases: [
      ...new Set(cluster.flatMap(({ entity, label }) => [label, ...entity.aliases])),
    ].toSorted(compare),
    wikidata: null,
  };
}

/** The label of more words, the first in plain order of equals. */
function fuller(a: string | null, b: string): string {
  if (a === null) return b;
  const more = b.split(' ').length - a.split(' ').length || compare(a, b);
  return more > 0 ? b : a;
}

/** Ids from English labels, numbered if others have them: first come in plain order. */
export function assignIds(
  entities: readonly Omit<Entity, 'id'>[],
  taken: ReadonlySet<string>,
): string[] {
  const used = new Set(taken);
  return entities.map(({ labels, type }) => {
    const base = slug(labels.en, (text) => text) || type;
    let id = base;
    for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
    used.add(id);
    return id;
  });
}
