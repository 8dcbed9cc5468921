import { posix } from 'node:path';

/** The folders of src/, and which of the others each may import. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  languages: ['model'],
  analysis: ['model', 'text'],
  evaluation: ['model', 'text', 'analysis'],
  markdown: ['model'],
  search: ['model', 'text'],
  site: ['model', 'markdown schemas'],
  i18n: ['model'],
  styles: [],
  pages: ['layouts', 'components', 'styles', 'site', 'search', 'model', 'i18n'],
  layouts: ['pages', 'components', 'styles', 'site', 'search', 'model', 'i18n'],
  components: ['pages', 'layouts', 'styles', 'site', 'search', 'model', 'i18n'],
};

/** The folders whose files Astro compiles, so that its own modules and settings exist there. */
export const ASTRO_LAYERS: readonly string[] = ['pages', 'layouts', 'components'];

/**
 * The folder of src/ that holds a file, null for a file elsewhere or directly in src/.
 *
 * @param path from the repository's root, with `/`
 */
export function layerOf(path: string): string | null {
  const [top, layer, file] = path.split('/');
  return top === 'src' && layer !== undefined && file !== undefined ? layer : null;
}

/** Whether a file is a test, its data or configuration, which may import and use anything. */
export function isFree(path: string): boolean {
  return (
    path.startsWith('src/e2e/') ||
    path.endsWith('.test.ts') ||
    path.includes('/fixtures/') ||
    path.endsWith('.d.ts') ||
    (layerOf(path) === null && path.endsWith('.config.ts'))
  );
}

/** Whether the file of one layer may import a file, by its path from the root. */
export function mayImport(layer: string, imported: string): boolean {
  const target = layerOf(imported);
  if (target === null) return false;
  const isSchema = target === 'markdown' && posix.basename(imported).includes('schema');
  const allowed = LAYERS[layer] ?? [];
  return (
    target === layer ||
    allowed.includes(target) ||
    (isSchema && allowed.includes('markdown schemas'))
  );
}
