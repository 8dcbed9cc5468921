/** What of a DOM is read here. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TextNode>;
}

const elementNode = 1;
const textNode = 3;

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);

/** What holds no words of the article. */
const silent = new Set(
  'AUDIO BUTTON CANVAS FIGCAPTION FORM IFRAME NAV NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE VIDEO'.split(
    ' ',
  ),
);

/**
 * The words of a document as paragraphs with an empty line between them; blanks as a browser shows
 * them. Goes down without recursion, so that no depth of nesting is too much.
 */
export function blockText(root: TextNode): string {
  const paragraphs: string[] = [];
  let words = '';
  const end = (): void => {
    const lines = words.split('\n').map((line) => line.replace(/[ \t\r\f]+/gu, ' ').trim());
    const paragraph = lines.filter((line) => line !== '').join('\n');
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  const waiting: (TextNode | 'end')[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 'end') {
      end();
    } else if (next.nodeType === textNode) {
      words += (next.nodeValue ?? '').replaceAll('\n', ' ');
    } else if (next.nodeType === elementNode && !silent.has(next.nodeName.toUpperCase())) {
      const name = next.nodeName.toUpperCase();
      if (name === 'BR') words += '\n';
      if (blocks.has(name)) {
        end();
        waiting.push('end');
      }
      waiting.push(...[...next.childNodes].reverse());
    }
  }
  end();
  return paragraphs.join('\n\n');
}
