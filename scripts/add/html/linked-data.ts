/** What a page says of its article in JSON-LD (schema.org); values as they stand there. */
export interface LinkedData {
  readonly headline?: unknown;
  readonly datePublished?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
  readonly url?: unknown;
  readonly license?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|NewsArticle|BlogPosting|Report)$/u;

/** How many objects are looked at in one page: enough for any graph that describes a page. */
const mostObjects = 1000;

/**
 * The first article that the JSON-LD of a page describes; `{}` if there is none.
 *
 * @param scripts The texts of its `application/ld+json` scripts. One that is not JSON says nothing.
 */
export function linkedData(scripts: readonly string[]): LinkedData {
  const waiting: unknown[] = scripts.map(parsed);
  for (let seen = 0; seen < mostObjects && waiting.length > 0; seen += 1) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, mostObjects));
    if (!isFields(next)) continue;
    const types = [next['@type']].flat();
    if (types.some((type) => typeof type === 'string' && articleType.test(type))) {
      const page = next['mainEntityOfPage'];
      return {
        ...{ headline: next['headline'], datePublished: next['datePublished'] },
        ...{ author: nameOf(next['author']), publisher: nameOf(next['publisher']) },
        url: next['url'] ?? (isFields(page) ? page['@id'] : page),
        license: next['license'],
      };
    }
    waiting.push(next['@graph'], next['mainEntity']);
  }
  return {};
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The name of a person or an organisation, or of several people. */
function nameOf(value: unknown): unknown {
  const names = [value].flat().map((each) => (isFields(each) ? each['name'] : each));
  return names.filter((name) => typeof name === 'string').join(', ');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
