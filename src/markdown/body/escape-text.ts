import type { Text } from 'mdast';
import type { Info, State } from 'mdast-util-to-markdown';

const punctuation = '!-/:-@\\[-`{-~';

/** What Markdown reads as markup at the beginning of a line. */
const atLineStart = [
  String.raw`#(?=#{0,5}[ \t\n])`,
  '>',
  String.raw`[-+*_](?=[ \t\n])`,
  String.raw`-(?=-)`,
  String.raw`=(?==*\n)`,
  String.raw`~(?=~~)`,
].map((pattern) => String.raw`(?<=\n)${pattern}`);

/** What Markdown or a directive reads as markup anywhere in a paragraph. */
const anywhere = [
  String.raw`(?<=\n\d{1,9})[.)](?=[ \t\n])`,
  String.raw`\\(?=[\n\r\uFEFF${punctuation}]|[ \t]\n)`,
  '[*_`]',
  String.raw`\](?=[(:])`,
  '<(?=[A-Za-z/!?])',
  '&(?=#[0-9]{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{1,30};)',
  // A directive's name may begin with anything but white space, punctuation and symbols; the parser
  // goes by UTF-16 units and takes a tab for a letter. The last case stands before a mark of ours.
  String.raw`:(?=[^\s\p{P}\p{S}]|[\u{10000}-\u{10FFFF}]|\t|:$)`,
  // White space that Markdown drops.
  String.raw`(?<=\n)[ \t\n]`,
  String.raw`[ \t\n](?=\n)`,
  String.raw`[\r\uFEFF]`,
];

/** Signs that look like markup and are none: `snake_case`, `2 * 3`. */
const harmless = String.raw`(?<harmless>(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])|(?<=[^\n] )[*_](?= [^\n]))`;

const inParagraph = compile([harmless, ...atLineStart, ...anywhere]);
const inHeading = compile([harmless, ...anywhere, String.raw`\n`, String.raw`(?<=[ \t])#(?=#*\n)`]);
const inLabel = compile([harmless, String.raw`[\[\]]`, ...atLineStart, ...anywhere]);

function compile(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'gu');
}

/**
 * A handler of `mdast-util-to-markdown` for text that escapes what CommonMark or a directive would
 * read as markup, and nothing else, so that news text stays readable. Its result, parsed, is the
 * node's value again, character by character; only U+0000 cannot be kept.
 *
 * @example
 * // 'CNBC:news at 10:30, AT&T' => 'CNBC\:news at 10\:30, AT&T'
 */
export function escapeText(node: Text, _parent: unknown, state: State, info: Info): string {
  const before = info.before.slice(-1);
  const value = before + node.value + info.after.slice(0, 1);
  const end = before.length + node.value.length;
  const pattern = patternFor(state);
  const byReference = isDense(node.value, state) ? /[\s\uFEFF[\]\\]/u : /[\s\uFEFF]/u;
  let result = '';
  let done = before.length;
  for (const match of value.matchAll(pattern)) {
    if (match.index < before.length || match.groups?.['harmless'] !== undefined) continue;
    if (match.index >= end) break;
    result += value.slice(done, match.index) + escaped(match[0], byReference);
    done = match.index + match[0].length;
  }
  return result + value.slice(done, end);
}

/**
 * A label ends after a thousand escaped brackets and backslashes (`micromark-extension-directive`),
 * so a text with more than a few of them gets character references instead.
 */
const manyEscapesInLabel = 8;

function isDense(text: string, state: State): boolean {
  return state.stack.includes('label') && text.split(/[[\]\\]/u).length > manyEscapesInLabel;
}

function patternFor(state: State): RegExp {
  if (state.stack.includes('label')) return inLabel;
  return state.stack.includes('headingAtx') ? inHeading : inParagraph;
}

function escaped(character: string, byReference: RegExp): string {
  if (byReference.test(character)) {
    return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
  }
  return `\\${character}`;
}
