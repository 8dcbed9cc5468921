import ts from 'typescript';
import { expect, it } from 'vitest';
import { builtPages, isListed, valuesOf } from './dist.ts';

const pages = builtPages();
const blocks = pages.flatMap(({ path, html }) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(
    ([, json = '']) => ({ path, json, data: JSON.parse(json) as Block }),
  ),
);

interface Block {
  readonly '@type': string;
  readonly url: string;
}

/** Without the constraint on a search, which is a notation of actions and not of the vocabulary. */
function plain(json: string): string {
  return json.replace(',"query-input":"required name=search_term_string"', '');
}

/** Type-checks literals against the vocabulary of schema.org, as schema-dts has it. */
function faultsOf(literals: readonly { path: string; json: string }[]): string[] {
  const file = `${import.meta.dirname}/json-ld-blocks.ts`;
  const lines = literals.map(
    ({ json }, index) => `export const b${index}: JsonLd = ${plain(json)};`,
  );
  const text = [`import type { JsonLd } from '../site/json-ld/json-ld.ts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ...{ target: ts.ScriptTarget.ES2023, types: [] },
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, text, target) : read(name, target);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText, start }) => {
      const line = text.slice(0, start).split('\n').length - 2;
      return `${literals[line]?.path ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}

it('every block is of the vocabulary of schema.org', () => {
  expect(faultsOf(blocks)).toEqual([]);
}, 120_000);

it('the check finds what is foreign to it', () => {
  const context = '"@context": "https://schema.org"';
  const wrong = [
    `{${context}, "@type": "Claim", "truth": true}`,
    `{${context}, "@type": "CollectionPage", "about": {"@type": "Event", "eventStatus": "Planned"}}`,
    `{${context}, "@type": "Klaim"}`,
  ];
  expect(faultsOf(wrong.map((json) => ({ path: '/x/', json }))).length).toBeGreaterThanOrEqual(3);
}, 120_000);

it('the pages say what they are, at their own address', () => {
  const expected: readonly [RegExp, string][] = [
    [/^\/(?:(?:uk|ru)\/)?$/u, 'WebSite'],
    [/\/events\/(?!page\/)[^/]+\/$/u, 'CollectionPage'],
    [/\/claims\/(?!page\/)[^/]+\/$/u, 'Claim|ClaimReview'],
    [/\/data\/$/u, 'Dataset'],
  ];
  for (const page of pages.filter(isListed)) {
    const wanted = expected.find(([pattern]) => pattern.test(page.path))?.[1];
    const found = blocks.filter(({ path }) => path === page.path);
    if (wanted === undefined) {
      expect(found, page.path).toEqual([]);
      continue;
    }
    expect(found, page.path).toHaveLength(1);
    expect(wanted.split('|'), page.path).toContain(found[0]?.data['@type']);
    expect(valuesOf('href', page.html), page.path).toContain(found[0]?.data.url);
  }
});

it('nobody but an editor rates', () => {
  const rated = blocks.filter(({ json }) => /rating/iu.test(json));
  expect(rated.filter(({ data }) => data['@type'] !== 'ClaimReview')).toEqual([]);
});
