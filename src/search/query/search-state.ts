/** What a reader asks for, as the address of the search page has it. Empty texts ask for nothing. */
export interface SearchState {
  readonly query: string;
  readonly kind: string;
  readonly lang: string;
  readonly source: string;
  readonly status: string;
  /** A name as the reader writes it. */
  readonly person: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  /** `yes` for pages on which reports contradict each other. */
  readonly disputed: string;
  /** `date` for the newest first, else the best match. */
  readonly sort: string;
}

/** The name of each field in addresses and forms. */
export const stateFields = {
  query: 'q',
  kind: 'kind',
  lang: 'lang',
  source: 'source',
  status: 'status',
  person: 'person',
  from: 'from',
  to: 'to',
  disputed: 'disputed',
  sort: 'sort',
} as const satisfies Record<keyof SearchState, string>;

const fields = Object.entries(stateFields) as [keyof SearchState, string][];

/** Reads a state from the values of a form or the query part of an address (`?q=…`). */
export function stateOf(values: string | URLSearchParams): SearchState {
  const found = new URLSearchParams(values);
  const read = (field: keyof SearchState): string =>
    (found.get(stateFields[field]) ?? '').replace(/\s+/gu, ' ').trim();
  return {
    query: read('query'),
    kind: read('kind'),
    lang: read('lang'),
    source: read('source'),
    status: read('status'),
    person: read('person'),
    from: read('from'),
    to: read('to'),
    disputed: read('disputed'),
    sort: read('sort'),
  };
}

/** The query part of the address that asks for this; '' if it asks for nothing. */
export function addressOf(state: SearchState): string {
  const values = new URLSearchParams(
    fields.flatMap(([field, name]) => (state[field] === '' ? [] : [[name, state[field]]])),
  ).toString();
  return values === '' ? '' : `?${values}`;
}

/** Whether anything is asked for but an order of results. */
export function asksFor(state: SearchState): boolean {
  return fields.some(([field]) => field !== 'sort' && state[field] !== '');
}
