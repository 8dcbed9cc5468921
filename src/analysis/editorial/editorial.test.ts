import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../scripts/digest/engine.ts';
import { loadEngine } from '../../../scripts/load-engine.ts';
import type { Decision } from '../../model/editorial/decision.ts';
import { noEditorial, type Editorial } from '../../model/editorial/editorial.ts';
import type { Verdict } from '../../model/editorial/verdict.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import { talks } from './fixtures/talks.ts';
import { quotationHash } from './quotation-hash.ts';

const signed = { who: 'Mira Lys', when: '2031-03-07', why: 'Asked both offices.' };
const [a, b] = [
  '2031-03-04-president-ada-lopukh-of-moldova',
  '2031-03-05-ada-lopukh-and-petro-dub',
];
const vienna = '2031-03-06-meeting-ada-lopukh-petro-dub';
const paris = '2031-03-02-meeting-ada-lopukh-petro-dub';
const berlin = '2031-03-09-trip-ada-lopukh-berlin';
const shared = '2031-03-04-president-ada-lopukh-of-moldova-will-meet-president';
const title = { en: 'Talks', uk: 'Перемовини', ru: 'Переговоры' };

const inA = { article: a, words: 'in Vienna on 6 March 2031' };
const inB = { article: b, words: 'in Vienna on 6 March 2031' };
const trade = { article: a, words: 'The two leaders will discuss trade' };
const hours = { article: b, words: 'The meeting in Paris lasted two hours' };

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

function run(editorial: Partial<Editorial>, permalinks: Permalinks = []) {
  const readings = talks.map((seed) => engine.readArticle(seed));
  const options = { asOf: null, permalinks, editorial: { ...noEditorial, ...editorial } };
  return engine.analyse(readings, options);
}

/** A digest without decisions, then two with them: what they give, which must be the same. */
function decide(...decisions: Decision[]) {
  const first = run({ decisions }, run({}).permalinks);
  const second = run({ decisions }, first.permalinks);
  expect(second.analysis).toEqual(first.analysis);
  expect(second.permalinks).toEqual(first.permalinks);
  return first;
}

/** Where the address of an event leads: itself, another one, or null if it is withdrawn. */
function leadsTo(permalinks: Permalinks, address: string): string | null | undefined {
  const found = permalinks.find(({ kind, id }) => kind === 'event' && id === address);
  return found === undefined || found.withdrawn ? null : (found.to ?? address);
}

function because(action: Decision['decision']) {
  return { code: 'editor-decision', params: { action, ...signed } };
}

describe('decisions about claims', () => {
  it('makes one group of what is the same', () => {
    const { analysis, misses } = decide({ decision: 'same', claims: [trade, hours], ...signed });
    expect(misses).toEqual([]);
    const group = analysis.groups.find(({ claims }) => claims.includes(`${a}-c2`));
    expect(group?.claims).toEqual([`${a}-c2`, `${b}-c2`]);
    expect(group?.because).toContainEqual(because('same'));
  });

  it('makes two of what differs; both say so, and the address stays with the first', () => {
    const { analysis } = decide({ decision: 'different', claims: [inA, inB], ...signed });
    const groups = analysis.groups.filter(({ claims }) =>
      claims.some((id) => id === `${a}-c1` || id === `${b}-c1`),
    );
    expect(groups.map(({ claims }) => claims)).toEqual([[`${a}-c1`], [`${b}-c1`]]);
    for (const group of groups) expect(group.because).toContainEqual(because('different'));
  });

  it('takes away what is no claim, and the sentence says by whom', () => {
    const { analysis } = decide({ decision: 'not-a-claim', claim: trade, ...signed });
    expect(analysis.claims.map(({ id }) => id)).not.toContain(`${a}-c2`);
    expect(analysis.claims.map(({ id }) => id)).toContain(`${a}-c3`);
    expect(analysis.articles[0]?.sentences[1]).toMatchObject({
      claims: [],
      abstained: 'editor',
      because: [because('not-a-claim')],
    });
  });
});

describe('decisions about events', () => {
  it('renames', () => {
    const { analysis } = decide({ decision: 'rename', event: vienna, title, ...signed });
    const event = analysis.events.find(({ id }) => id === vienna);
    expect([event?.title, event?.because]).toEqual([title, [because('rename')]]);
  });

  it('merges: the first keeps time and place, the address of the other leads there', () => {
    const { analysis, permalinks } = decide({
      decision: 'merge',
      events: [vienna, paris],
      ...signed,
    });
    const event = analysis.events.find(({ id }) => id === vienna);
    expect(event).toMatchObject({
      from: '2031-03-06',
      place: 'vienna',
      because: [because('merge')],
    });
    expect(event?.claims).toEqual([`${a}-c1`, `${a}-c3`, `${b}-c1`]);
    expect(analysis.events.map(({ id }) => id)).not.toContain(paris);
    expect(leadsTo(permalinks, paris)).toBe(vienna);
  });

  it('gives the address back when the decision is taken back', () => {
    const { permalinks } = decide({ decision: 'merge', events: [vienna, paris], ...signed });
    const after = run({}, permalinks);
    expect(leadsTo(after.permalinks, paris)).toBe(paris);
    expect(after.analysis).toEqual(run({}).analysis);
  });

  it('splits: the new event has the address, title, date and place that the editor gave', () => {
    const decision: Decision = {
      ...{ decision: 'split', event: vienna, claims: [inB], as: 'second-talks', title },
      ...{ from: '2031-03-08', to: '2031-03-08', place: 'berlin' },
      ...signed,
    };
    const { analysis, permalinks } = decide(decision);
    expect(analysis.events.find(({ id }) => id === 'second-talks')).toMatchObject({
      ...{ title, from: '2031-03-08', to: '2031-03-08', precision: 'day', place: 'berlin' },
      ...{ claims: [`${b}-c1`], page: true, because: [because('split')] },
    });
    expect(analysis.events.find(({ id }) => id === vienna)?.claims).toEqual([`${a}-c1`]);
    expect(leadsTo(permalinks, 'second-talks')).toBe('second-talks');
    const after = run({}, permalinks);
    expect(leadsTo(after.permalinks, 'second-talks')).toBe(vienna);
    expect(after.analysis.events).toEqual(run({}).analysis.events);
  });

  it('hides: nothing leads to the event, and its address is kept', () => {
    const { analysis, permalinks } = decide({ decision: 'hide', event: vienna, ...signed });
    expect(analysis.events.map(({ id }) => id)).not.toContain(vienna);
    const related = analysis.events.flatMap((event) => event.related.map((link) => link.event));
    expect(related).not.toContain(vienna);
    expect(leadsTo(permalinks, vienna)).toBeNull();
    expect(permalinks.map(({ id }) => id)).toContain(vienna);
  });

  it('acts on what earlier decisions made, whatever their order in the file', () => {
    const { analysis, permalinks } = decide(
      { decision: 'hide', event: berlin, ...signed },
      { decision: 'rename', event: paris, title, ...signed },
      { decision: 'merge', events: [vienna, paris], ...signed },
      { decision: 'merge', events: [berlin, vienna], ...signed },
    );
    expect(analysis.events.map(({ id }) => id)).toEqual([]);
    const ends = [vienna, paris, berlin].map((id) => leadsTo(permalinks, id));
    expect(ends).toEqual([null, null, null]);
  });
});

describe('verdicts', () => {
  const verdict: Verdict = {
    claim: shared,
    quotation: quotationHash('Ada Lopukh and Petro Dub are to meet in Vienna on 6 March 2031'),
    rating: 'supported',
    rationale: title,
    sources: ['https://example.org'],
    editor: 'Mira Lys',
    date: '2031-03-07',
  };

  it('holds for a wording of the claim', () => {
    const { reviewed, misses } = run({ verdicts: [verdict] });
    expect([[...reviewed], misses]).toEqual([[shared], []]);
  });

  it('gives a claim of one article a page, by the id of the claim', () => {
    const quotation = quotationHash('The two leaders will discuss  trade');
    const verdicts = [{ ...verdict, claim: `${a}-c2`, quotation }];
    const { reviewed, permalinks } = run({ verdicts });
    const page = '2031-03-04-the-two-leaders-will-discuss-trade';
    expect([...reviewed]).toEqual([page]);
    expect(permalinks).toContainEqual(expect.objectContaining({ kind: 'claim', id: page }));
  });
});

describe('what matches nothing any more is reported', () => {
  const lost = { article: a, words: 'they will discuss war' };
  it.each<[Decision, string]>([
    [{ decision: 'same', claims: [trade, lost], ...signed }, 'claims.1 No claim of'],
    [
      { decision: 'not-a-claim', claim: { ...lost, article: 'x' }, ...signed },
      'claim There is no article x.',
    ],
    [
      { decision: 'not-a-claim', claim: { article: a, words: '2031' }, ...signed },
      'claim 2 claims of',
    ],
    [{ decision: 'rename', event: 'x', title, ...signed }, 'event There is no event x.'],
    [{ decision: 'hide', event: 'x', ...signed }, 'event There is no event x.'],
    [{ decision: 'merge', events: [vienna, 'x'], ...signed }, 'events.1 There is no event x.'],
    [
      { decision: 'split', event: vienna, claims: [trade], as: 'new', title, ...signed },
      'claims None of these claims speaks of the event',
    ],
    [
      { decision: 'split', event: vienna, claims: [inA, inB], as: 'new', title, ...signed },
      'claims These are all the claims that speak of the event',
    ],
    [
      { decision: 'split', event: vienna, claims: [inB], as: paris, title, ...signed },
      `as The address ${paris} is that of another event.`,
    ],
  ])('%j', (decision, message) => {
    const { misses } = run({ decisions: [decision] }, run({}).permalinks);
    expect(misses).toHaveLength(1);
    expect(`${misses[0]?.path.join('.') ?? ''} ${misses[0]?.message ?? ''}`).toContain(message);
  });
});
