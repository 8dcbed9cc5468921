import type { Because } from '../../model/because.ts';
import type { Comparison } from './compare/comparison.ts';
import type { CompareContext } from './compare/context.ts';
import type { FigurePair } from './compare/figure-pairs.ts';
import type { Figure } from './compare/figures.ts';
import { isOneLanguage, sharedConceptKeys, sharedNameKeys } from './compare/overlap.ts';
import { isoOf, type Days } from './days.ts';

/** What two claims must have in common to be worded alike. */
const alikeFrom = 0.85;

/** Everything that speaks for a link between two claims, as stored reasons. */
export function reasonsOf(comparison: Comparison, context: CompareContext): Because[] {
  const { a, b, figures, time, likeness, notionShare, sameSpeaker } = comparison;
  const entities = sharedNameKeys(a, b, context.numbers).map(entityOf);
  const ofType = (...types: string[]): string[] =>
    entities.filter((entity) => types.includes(context.facts.typeOf(entity)));
  const { speaker } = a.claim.attribution;
  return [
    ...listed('same-people', 'people', ofType('person')),
    ...listed('same-organisations', 'organisations', ofType('organisation', 'medium')),
    ...listed('same-places', 'places', ofType('place')),
    ...listed('same-quantity', 'figures', figuresOf(figures, 'equal')),
    ...listed('compatible-quantity', 'figures', figuresOf(figures, 'compatible')),
    ...dateReasons(a.dates, b.dates, time),
    ...listed('same-concepts', 'concepts', sharedConcepts(comparison, context)),
    ...(isOneLanguage(a, b) && likeness >= alikeFrom && notionShare >= alikeFrom
      ? [{ code: 'same-wording' as const, params: {} }]
      : []),
    ...(sameSpeaker && speaker !== null
      ? [{ code: 'same-speaker' as const, params: { speaker } }]
      : []),
  ];
}

/** The reasons of several links as those of one group: what at least half of the links share. */
export function commonReasons(links: readonly (readonly Because[])[]): Because[] {
  const codes = [...new Set(links.flatMap((reasons) => reasons.map(({ code }) => code)))];
  return codes.flatMap((code) => {
    const params = links.flatMap((reasons) => reasons.filter((reason) => reason.code === code));
    if (params.length * 2 < links.length) return [];
    return [{ code, params: joinedParams(params) }];
  });
}

function joinedParams(reasons: readonly Because[]): Because['params'] {
  const values = new Map<string, Map<string, number>>();
  const plain: Because['params'] = {};
  for (const { params } of reasons) {
    for (const [name, value] of Object.entries(params)) {
      if (!Array.isArray(value)) plain[name] = value;
      else {
        const counts = values.get(name) ?? new Map<string, number>();
        for (const item of value) counts.set(item, (counts.get(item) ?? 0) + 1);
        values.set(name, counts);
      }
    }
  }
  const lists = [...values].map(([name, counts]) => {
    const most = Math.max(...counts.values());
    const common = [...counts].filter(([, count]) => count * 2 >= most).map(([item]) => item);
    return [name, common] as const;
  });
  return { ...plain, ...Object.fromEntries(lists) };
}

function listed(code: Because['code'], name: string, values: readonly string[]): Because[] {
  return values.length === 0 ? [] : [{ code, params: { [name]: [...new Set(values)].toSorted() } }];
}

/** The entity of a key such as `name:<id>` or `state:<id>`. */
function entityOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Concepts that say something, else those that say little. */
function sharedConcepts({ a, b }: Comparison, { notions, numbers }: CompareContext): string[] {
  const shared = sharedConceptKeys(a, b, numbers).flatMap((key) => {
    const kin = key.slice('concept:'.length);
    const own = a.claim.concepts.filter((concept) => notions.kinOf(concept) === kin);
    const both = own.filter((concept) => b.claim.concepts.includes(concept));
    return both.length > 0 ? both : own.slice(0, 1);
  });
  const strong = shared.filter((concept) => notions.weightOf(concept) >= 1);
  return strong.length > 0 ? strong : shared;
}

function figuresOf(pairs: readonly FigurePair[], fit: FigurePair['fit']): string[] {
  return pairs.flatMap((pair) => (pair.fit === fit ? [printed(pair.a), printed(pair.b)] : []));
}

/** A figure as a reason states it: sign, value, unit. */
export function printed({ printed: { value, max, unit, approx } }: Figure): string {
  const sign = approx === '=' ? '' : approx;
  return `${sign}${value}${max === null ? '' : `-${max}`} ${unit}`;
}

function dateReasons(a: readonly Days[], b: readonly Days[], time: Comparison['time']): Because[] {
  if (time !== 'same' && time !== 'compatible' && time !== 'finer') return [];
  const own = a.map(printedDays);
  const others = b.map(printedDays);
  const both = own.filter((date) => others.includes(date));
  return both.length > 0
    ? listed('same-date', 'dates', both)
    : listed('compatible-date', 'dates', [...own, ...others]);
}

/** Days as a reason states them: one day, or the first and the last. */
export function printedDays({ from, to }: Days): string {
  const [first, last] = [isoOf(from) ?? '', isoOf(to) ?? ''];
  return first === last ? first : `${first}/${last}`;
}
