import matter from 'gray-matter';
import { writeYaml } from './yaml.ts';

/** A file cut at its front matter. */
export interface SplitFile {
  /** The YAML between the lines of `---`, null if the file does not begin with one. */
  readonly yaml: string | null;
  readonly body: string;
}

/**
 * Cuts a file at its front matter, as gray-matter does, without reading either part.
 *
 * @throws {Error} if the front matter says that it is not YAML: gray-matter would run `---js`.
 */
export function splitFrontMatter(text: string): SplitFile {
  const refused = (): never => {
    throw new Error('Front matter in another language than YAML');
  };
  const engines = { yaml: () => ({}), javascript: refused, json: refused };
  const file = matter(text, { engines });
  const begins = file.content.length < text.length && text.startsWith('---');
  return { yaml: begins ? file.matter : null, body: file.content };
}

/**
 * Puts front matter before a body, both ending with a line break. Lists are written with one line
 * an item.
 */
export function joinFrontMatter(data: object, body: string): string {
  const engines = {
    yaml: { parse: (): object => ({}), stringify: (value: object) => writeYaml(value, 2) },
  };
  return matter.stringify({ content: body }, data, { engines });
}
