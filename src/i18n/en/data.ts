/** The page that describes what programs can read. */
export const data = {
  title: 'Data',
  lead: 'Everything that the pages show is also there for programs: as JSON, as tables, as one file and as feeds. It changes only when the site is built again, and every file names the day up to which articles were read.',
  api: 'JSON documents',
  apiLead:
    'A document for every article, claim, event, name and source, and lists of them. Each names its JSON Schema. Fields may be added to this version; none is removed or changes its meaning.',
  start: 'Start from',
  one: 'A single document',
  list: 'A list',
  schema: 'JSON Schemas',
  tables: 'Tables',
  tablesLead:
    'CSV files with a description of every column as a Data Package. Large tables are cut into several files; joined, they are one.',
  whole: 'The whole analysis',
  wholeLead:
    'The export with every sentence, name, date, figure, claim and relation, as one file or, if it is large, in several.',
  annotations: 'Where a claim stands',
  annotationsLead:
    'For each article a page of W3C Web Annotations that select every claim by its words and by its position in the text.',
  feeds: 'Feeds',
  feedsLead: 'For everything, and for each event and source at the address of its page.',
  terms: 'What it says, and what not',
  termsLead:
    'The data describes reporting and never says what is true. The texts belong to their publishers. Please name this site and the day of the data when you use it.',
  excerpts:
    'This site publishes excerpts only: the data holds the words of claims, but no texts of articles.',
  table: {
    articles: 'the articles',
    claims: 'every claim with its words and attribution',
    groups: 'the same claim wherever it stands, and its origins',
    relations: 'how claims relate',
    events: 'the events',
    statuses: 'what was known of each event from which day on',
    names: 'people, places, organisations and outlets',
  },
} as const;
