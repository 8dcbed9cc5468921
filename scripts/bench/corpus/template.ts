/** A gap of a template. */
export interface Gap {
  /** What fills it: `who`, `place`, `x1`, `money`, … */
  readonly name: string;
  /** The adjective that stands before it and agrees: `a1` of `{a1+x1.gen}`. */
  readonly adjective: string | null;
  /** What it agrees with: `x1` of `{v1@x1}`. */
  readonly agrees: string | null;
  /** Case, number or form: `pl` and `gen` of `{x1.pl.gen}`. */
  readonly marks: readonly string[];
  /** Words of which the gap takes the one that fits what fills it: `{who:said|said}`. */
  readonly choices: readonly string[] | null;
}

/** Text and gaps in turn. */
export type Template = readonly (string | Gap)[];

/** The wordings of each frame. */
export type Templates = ReadonlyMap<string, readonly Template[]>;

const gap = /\{(?:(\w+)\+)?(\w+)(?:@(\w+))?((?:\.\w+)*)(?::([^}]*))?\}/u;

/** @example parseTemplate('{who} left')[0] // => { name: 'who', adjective: null, … } */
export function parseTemplate(text: string): Template {
  const parts: (string | Gap)[] = [];
  let rest = text;
  for (let found = gap.exec(rest); found !== null; found = gap.exec(rest)) {
    const [whole, adjective, name = '', agrees, marks = '', choices] = found;
    parts.push(rest.slice(0, found.index), {
      name,
      adjective: adjective ?? null,
      agrees: agrees ?? null,
      marks: marks.split('.').filter((mark) => mark !== ''),
      choices: choices?.split('|') ?? null,
    });
    rest = rest.slice(found.index + whole.length);
  }
  return [...parts, rest];
}

/**
 * Reads a file of templates: `frame: wording` on each line, lines of one frame being variants of
 * it. Lines with `#` and empty ones do not count.
 */
export function parseTemplates(file: string): Templates {
  const templates = new Map<string, Template[]>();
  for (const line of file.split('\n')) {
    const colon = line.indexOf(': ');
    if (line.startsWith('#') || colon < 0) continue;
    const frame = line.slice(0, colon);
    templates.set(frame, [...(templates.get(frame) ?? []), parseTemplate(line.slice(colon + 2))]);
  }
  return templates;
}

/** The text of a template with its gaps filled. */
export function fill(template: Template, filling: (gap: Gap) => string): string {
  return template.map((part) => (typeof part === 'string' ? part : filling(part))).join('');
}
