import { convertToTsx, ExtractedScriptType } from '@astrojs/astro2tsx';
import ts from 'typescript';

const NO_CODE: readonly ExtractedScriptType[] = [
  ExtractedScriptType.Json,
  ExtractedScriptType.Raw,
  ExtractedScriptType.Unknown,
];

/**
 * Parses a source file. A component gives several trees: its frontmatter with its template, and
 * each of its scripts.
 *
 * @param path decides the syntax by its ending
 */
export function parseSource(path: string, text: string): readonly ts.SourceFile[] {
  if (!path.endsWith('.astro')) return [parse(path, text, ts.ScriptKind.TS)];
  const { code, scripts } = convertToTsx(text);
  return [
    parse(path, code, ts.ScriptKind.TSX),
    ...scripts
      .filter((script) => !NO_CODE.includes(script.type))
      .map((script) => parse(path, script.content, ts.ScriptKind.TS)),
  ];
}

function parse(path: string, text: string, kind: ts.ScriptKind): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

/** All nodes of a tree, from top to bottom. */
export function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}
