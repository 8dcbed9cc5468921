import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import { describe, expect, it } from 'vitest';
import type { SentenceKind } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { articleTree, lineEndOf } from './article-tree.ts';
import { markedSpans, plainText } from './plain-text.ts';
import { readMarkdown } from './read-markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Everything that Markdown, a directive, YAML or HTML could take for markup, and plain words. */
const fragments = [
  ...['слово', 'a', 'é', 'e\u0301', '1', '12', '😀', '👩‍👩‍👧', 'п’ять', "п'ять", 'Ł', '中'],
  ...['10:30', 'CNBC:news', ':claim[x]{#c9}', ':claim', '::leaf', '::leaf[x]', ':::container', ':'],
  ...['*', '**', '_', '__', 'a_b', '`', '```', '~', '~~', '~~~', '\\', '\\\\', '|', '| t |', '$'],
  ...['<b>', '</b>', '<', '>', '<!--', '-->', '<?', '<![CDATA[', '<http://x.y>', 'http://x.y'],
  ...['&amp;', '&#x20;', '&#0;', '&', ';', '[', ']', '(', ')', '[a](b)', '![x](y)', '[a]: b', '!'],
  ...['{', '}', '{#x}', '# h', '#', '##', '1. x', '1)', '- x', '-', '+ ', '> q', '---', '===', '='],
  ...[
    '.',
    ',',
    '"',
    '«',
    '»',
    '—',
    ' ',
    '  ',
    '    ',
    '\t',
    '\u00a0',
    '\u2028',
    '\f',
    '\v',
    '\u0085',
  ],
  ...['\n', '\n', '\n', '\n\n', '\n\n\n', '\r\n', '\r', '\ufeff', '\u200b', '\u0001', '\ufffd'],
  ...[
    '\n---\n',
    '\n===\n',
    '\n# ',
    '\n- ',
    '\n> ',
    '\n1. ',
    '\n    ',
    '\n:::x\n',
    '\n```\n',
    '\n \n',
  ],
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 16 }).map(crlf),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replaceAll('\0', '')),
);

function crlf(parts: readonly string[]): string {
  return parts.join('').replace(/\r\n|\r|\n/gu, '\r\n');
}

interface Case {
  readonly text: string;
  readonly bodyStart: number;
  readonly spans: readonly Span[];
  readonly headings: boolean;
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom('', ' date 2026-01-14 ', '---\na: b\n---\n'), texts)
  .chain(([header, body]) => {
    const text = header + body;
    const edge = fc.integer({ min: header.length, max: text.length });
    return fc.record({
      text: fc.constant(text),
      bodyStart: fc.constant(header.length),
      spans: fc.array(fc.tuple(edge, edge), { maxLength: 5 }).map((pairs) => spansOf(pairs, text)),
      headings: fc.boolean(),
    });
  });

/** Spans as claims have them: not empty, no white space at the ends, no emoji cut in two. */
function spansOf(pairs: readonly (readonly [number, number])[], text: string): Span[] {
  return pairs.flatMap(([a, b]) => {
    const words = text.slice(Math.min(a, b), Math.max(a, b));
    const start = Math.min(a, b) + words.length - words.trimStart().length;
    const end = Math.max(a, b) - words.length + words.trimEnd().length;
    return start < end && !cutsPair(text, start) && !cutsPair(text, end) ? [{ start, end }] : [];
  });
}

function cutsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** Sentences as a splitter might give them: each line that is not blank, every other a heading. */
function sentencesOf({ text, bodyStart, headings }: Case) {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)]
    .filter((match) => match.index >= bodyStart)
    .map((match, index) => {
      const kind: SentenceKind = headings && index % 2 === 0 ? 'heading' : 'body';
      return { start: match.index, end: match.index + match[0].length, kind };
    });
}

function written(example: Case) {
  const { text, bodyStart, spans } = example;
  const claims = spans.map((span, index) => ({ ...span, mark: `c${index + 1}` }));
  const lineEnd = lineEndOf(text, claims);
  const sentences = sentencesOf(example);
  const tree = articleTree({ text, bodyStart, sentences, claims, lineEnd });
  return { lineEnd, markdown: writeMarkdown(tree) };
}

describe('the body of an article', () => {
  it('gives the seed behind its header back, character by character', () => {
    fc.assert(
      fc.property(cases, (example) => {
        const { lineEnd, markdown } = written(example);
        const body = example.text.slice(example.bodyStart);
        expect(plainText(readMarkdown(markdown), lineEnd)).toBe(body);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every claim back where it was', () => {
    fc.assert(
      fc.property(cases, (example) => {
        const { lineEnd, markdown } = written(example);
        const spans = markedSpans(readMarkdown(markdown), example.bodyStart, lineEnd);
        const expected = Object.fromEntries(example.spans.map((span, at) => [`c${at + 1}`, span]));
        expect(Object.fromEntries(spans)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds no other markup, for any reader of Markdown with directives', () => {
    fc.assert(
      fc.property(cases, (example) => {
        const tree = fromMarkdown(written(example).markdown, {
          extensions: [directive()],
          mdastExtensions: [directiveFromMarkdown()],
        });
        expect(foreignNodes(tree)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('uses line feeds only', () => {
    fc.assert(
      fc.property(cases, (example) => {
        expect(written(example).markdown).not.toContain('\r');
      }),
    );
  });
});

function foreignNodes(tree: Root): string[] {
  const names = (nodes: readonly PhrasingContent[]): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'text') return [];
      return node.type === 'textDirective' && node.name === 'claim'
        ? names(node.children)
        : [node.type];
    });
  return tree.children.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading' ? names(node.children) : [node.type],
  );
}
