/** An article on its way to a seed. What its source does not say is null. */
export interface ArticleDraft {
  readonly title: string | null;
  readonly publisher: string | null;
  /** The address of the article itself, `http` or `https`. */
  readonly url: string | null;
  /** An ISO day, month or year. */
  readonly published: string | null;
  readonly author: string | null;
  readonly licence: string | null;
  /** Paragraphs with an empty line between them. */
  readonly text: string;
  /** What a person should know of how it was read, in sentences. */
  readonly remarks: readonly string[];
}

/** The articles of a file, or in one sentence why there are none. */
export type Drafts =
  | { readonly drafts: readonly ArticleDraft[]; readonly mistake: null }
  | { readonly drafts: null; readonly mistake: string };
