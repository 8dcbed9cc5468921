import { overlap, type AlignedSentence } from '../alignment.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Outcome } from '../score.ts';

/**
 * Quantities whose spans overlap and whose value (weeks converted to days) and approximation equal
 * the gold's. Ordinals are not scored.
 */
export function quantities(aligned: readonly AlignedSentence[]): Outcome {
  const right: string[] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { ref, gold, article } of aligned) {
    const found = article.quantities.filter(
      (quantity) => overlap(quantity, gold) && quantity.unit !== 'ordinal',
    );
    const used = new Set<Quantity>();
    for (const expected of gold.quantities) {
      const candidates = found.filter((quantity) => overlap(quantity, expected));
      for (const candidate of candidates) used.add(candidate);
      if (expected.unit === 'ordinal') continue;
      const hit = candidates.find(
        (quantity) =>
          valueIn(expected.unit, quantity) === expected.value &&
          quantity.approx === (expected.approx ?? '='),
      );
      const name = `${ref} ${expected.verbatim}`;
      if (hit === undefined) missed.push(`${name} = ${String(expected.value)}`);
      else right.push(name);
      for (const quantity of candidates) {
        if (quantity !== hit) wrong.push(`${name}: ${quantity.value} ${quantity.unit}`);
      }
    }
    for (const quantity of found) {
      if (!used.has(quantity)) {
        wrong.push(`${ref} ${quantity.start}-${quantity.end}: ${quantity.value} ${quantity.unit}`);
      }
    }
  }
  return { right, false: wrong, missed };
}

function valueIn(unit: string, quantity: Quantity): number {
  return unit === 'days' && quantity.unit === 'week' ? quantity.value * 7 : quantity.value;
}
