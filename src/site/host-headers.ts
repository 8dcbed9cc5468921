/** What a host sends with the files whose paths match; `*` stands for any rest. */
export interface HostRule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const oneYear = 'public, max-age=31536000, immutable';

/**
 * The headers of the site. Hosts join what several rules say of one file, and a policy cannot be
 * taken back by a second one: so that others can frame embeds, the rule against framing names the
 * pages that it protects.
 *
 * @param pages The paths of all pages that nobody may frame.
 * @param embeds The paths of all pages that anybody may frame.
 */
export function hostRules(pages: readonly string[], embeds: readonly string[]): HostRule[] {
  return [
    {
      paths: ['/*'],
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      },
    },
    {
      paths: pages,
      headers: {
        // The rest of the policy stands in each page, with the hashes of its scripts.
        'Content-Security-Policy': "base-uri 'self'; object-src 'none'; frame-ancestors 'self'",
      },
    },
    {
      paths: ['/api/*', ...embeds],
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
    // The names of these files change with their content.
    {
      paths: [
        '/_astro/*',
        ...['', 'article/', 'claim/'].flatMap((kind) => [
          `/pagefind/${kind}fragment/*`,
          `/pagefind/${kind}index/*`,
        ]),
      ],
      headers: { 'Cache-Control': oneYear },
    },
  ];
}

/**
 * The rules as the file `_headers`, which Netlify and Cloudflare Pages read.
 *
 * @param address Puts the base path in front of a path.
 */
export function writeHeaders(
  rules: readonly HostRule[],
  address: (path: string) => string,
): string {
  return rules
    .flatMap(({ paths, headers }) =>
      paths.map((path) => {
        const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
        return `${address(path)}\n${lines.join('')}`;
      }),
    )
    .join('');
}
