import { wordAt, type Expression } from '../reading-context.ts';

/** A time without edges: `найближчим часом`, `recently`. Open on the side that it points to. */
export const vague: Expression = (context, at) => {
  const found = wordAt(context, at, 'vague');
  if (found === null) return null;
  const past = found.word.direction === 'past';
  return {
    value: {
      from: past ? null : context.anchor,
      to: past ? context.anchor : null,
      precision: 'vague',
      basis: 'inferred',
    },
    next: found.next,
  };
};
