/**
 * The blocks of an article's body carry how many line breaks stand before them in the text, so that
 * blank lines, or their absence around a heading, survive.
 */
declare module 'mdast' {
  interface ParagraphData {
    newlinesBefore?: number;
  }
  interface HeadingData {
    newlinesBefore?: number;
  }
}

/** The name of the text directive that marks a claim: `:claim[words]{#c1}`. */
export const claimDirective = 'claim';
