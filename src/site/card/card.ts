/** What the picture of a page says. */
export interface Card {
  /** The name of the site, null if it is the title. */
  readonly site: string | null;
  readonly title: string;
  /** Under the title, in the same colour. */
  readonly lead: string | null;
  /** A word for what became of it, with the colour of its mark. */
  readonly status: { readonly label: string; readonly tone: CardTone } | null;
  /** Small, at the foot, each on a line of its own. */
  readonly notes: readonly string[];
}

export type CardTone = 'sure' | 'open' | 'gone' | 'muted';
