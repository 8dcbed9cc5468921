import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { importedBy } from './imports.ts';
import { ASTRO_LAYERS, isFree, layerOf, LAYERS, mayImport } from './layers.ts';
import { nodesOf, parseSource } from './source-code.ts';
import { dependenceIn, isBuildSetting } from './surroundings.ts';

/** Packages that read their files as soon as they are imported. */
const READING_PACKAGES = ['dictionary-ru', 'dictionary-uk'];

const LANGUAGES = ['en', 'ru', 'uk'];

/**
 * How a source file breaks the rules of who may import and use what. One message for each breach:
 * what was found, and what to do instead.
 *
 * @param path from the repository's root, with `/`
 */
export function violationsIn(path: string, text: string): readonly string[] {
  if (isFree(path)) return [];
  const layer = layerOf(path);
  if (layer === null || !(layer in LAYERS)) {
    return [`${path}: no rule for this place; src/ has ${Object.keys(LAYERS).join(', ')}`];
  }
  return parseSource(path, text)
    .flatMap(nodesOf)
    .flatMap((node) => breachesOf(node, path, layer))
    .map((breach) => `${path}: ${breach}`);
}

function breachesOf(node: ts.Node, path: string, layer: string): readonly string[] {
  const specifier = importedBy(node);
  if (specifier !== null) return importBreaches(specifier, path, layer);
  const dependence = dependenceIn(node);
  if (dependence !== null) {
    return [`${dependence} makes the result depend on when or where it runs; take an argument`];
  }
  if (isBuildSetting(node) && !ASTRO_LAYERS.includes(layer)) {
    return [`import.meta.env belongs in ${ASTRO_LAYERS.join(', ')}; take an argument`];
  }
  if (layer === 'analysis' && ts.isStringLiteralLike(node) && LANGUAGES.includes(node.text)) {
    return [`names the language '${node.text}'; a language arrives as an argument`];
  }
  return [];
}

function importBreaches(specifier: string, path: string, layer: string): readonly string[] {
  if (specifier.startsWith('.')) {
    const imported = posix.join(posix.dirname(path), specifier);
    if (mayImport(layer, imported)) return [];
    const allowed = [layer, ...(LAYERS[layer] ?? [])].join(', ');
    return [`imports ${imported}; ${layer} may import ${allowed}`];
  }
  if (isBuiltin(specifier) || READING_PACKAGES.includes(specifier)) {
    return [`imports ${specifier}; only scripts read and write, the rest takes arguments`];
  }
  if (specifier.startsWith('astro:') && !ASTRO_LAYERS.includes(layer)) {
    return [`imports ${specifier}, which exists only in ${ASTRO_LAYERS.join(', ')}`];
  }
  return [];
}
