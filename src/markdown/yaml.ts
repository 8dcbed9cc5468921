import { CORE_SCHEMA, dump, load } from 'js-yaml';

/**
 * YAML as the build writes it, read back. js-yaml, because it is ten times as fast as `yaml` and an
 * article's front matter has hundreds of values; the core schema, because a day must stay a string.
 *
 * @throws {YAMLException} with a line and column if the text is not YAML.
 */
export function parseYaml(text: string): unknown {
  return load(text, { schema: CORE_SCHEMA });
}

/**
 * Writes data as YAML: keys in the order of the object, one line for each value below `flowLevel`.
 *
 * @param flowLevel The depth from which on lists and maps stand on one line.
 */
export function writeYaml(data: unknown, flowLevel: number): string {
  return dump(data, { schema: CORE_SCHEMA, flowLevel, lineWidth: -1, noRefs: true });
}
