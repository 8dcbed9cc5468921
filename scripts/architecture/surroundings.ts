import ts from 'typescript';

/** What reads the clock, chance or the environment as a property: object, then property. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  performance: ['now', 'timeOrigin'],
  Temporal: ['Now'],
  Math: ['random'],
  crypto: ['randomUUID', 'getRandomValues'],
};

/**
 * The words of a node that make the result depend on when or where the program runs: the clock,
 * chance, the process. Null for every other node.
 */
export function dependenceIn(node: ts.Node): string | null {
  return isClockCall(node) || isProperty(node) || isProcess(node) ? node.getText() : null;
}

/** `new Date()` or `Date()`, which read the clock when nothing else is given. */
function isClockCall(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length;
  return ts.isCallExpression(node) && isDate(node.expression);
}

function isDate(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'Date';
}

function isProperty(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    (PROPERTIES[node.expression.text]?.includes(node.name.text) ?? false)
  );
}

function isProcess(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.getText() === 'globalThis.process';
  if (!ts.isIdentifier(node) || node.text !== 'process') return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isElementAccessExpression(parent);
}

/** Whether a node reads the settings that Astro gives to the files it compiles. */
export function isBuildSetting(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.getText() === 'import.meta.env';
}
