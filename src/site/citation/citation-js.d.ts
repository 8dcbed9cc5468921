/** The part of citation-js that the tests use to read citations; the packages bring no types. */
declare module '@citation-js/core' {
  interface Item {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly URL?: string;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }
  export const plugins: {
    readonly input: {
      chain(text: string, options: { generateGraph: false; forceType?: string }): Item[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
