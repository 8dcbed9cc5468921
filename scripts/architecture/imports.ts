import ts from 'typescript';

/**
 * The module that a node imports or re-exports, in any form: a declaration, `import()`, a type
 * `import('…')`, `require()`. Null for every other node.
 */
export function importedBy(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier === undefined ? null : textOf(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null;
  }
  if (ts.isCallExpression(node) && isImporting(node.expression)) {
    const [module] = node.arguments;
    return module === undefined ? null : textOf(module);
  }
  return null;
}

function isImporting(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function textOf(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}
