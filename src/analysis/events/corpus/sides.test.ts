import { describe, expect, it } from 'vitest';
import type { Told } from '../fixtures/reports.ts';
import { report } from '../fixtures/reports.ts';
import { sidesOf } from './sides.ts';

const people = new Set(['ada', 'borys', 'vira', 'hlib']);

function sides(...told: readonly Omit<Told, 'article'>[]): [string[], string[]] {
  const reports = told.map((one, at) => report({ article: `a${at}`, ...one }));
  const { agents, partners } = sidesOf({ reports }, (id) => (people.has(id) ? 'person' : 'place'));
  return [[...agents], [...partners]];
}

describe('the sides of an event', () => {
  it('are those of the fullest report', () => {
    expect(sides({ agents: ['ada'] }, { agents: ['ada', 'borys'], partners: ['vira'] })).toEqual([
      ['ada', 'borys'],
      ['vira'],
    ]);
  });

  it('take in people whom another report names', () => {
    expect(
      sides({ agents: ['ada', 'borys'], partners: ['vira'] }, { agents: ['ada', 'hlib'] }),
    ).toEqual([['ada', 'borys', 'hlib'], ['vira']]);
  });

  it('turn a report that tells it from the other side', () => {
    expect(
      sides({ agents: ['ada', 'borys'], partners: ['vira'] }, { agents: ['vira', 'hlib'] }),
    ).toEqual([
      ['ada', 'borys'],
      ['vira', 'hlib'],
    ]);
  });

  it('leave out the state that people act for, where people are named on both', () => {
    expect(sides({ agents: ['ada', 'borys'], partners: ['vira'] }, { agents: ['karvia'] })).toEqual(
      [['ada', 'borys'], ['vira']],
    );
  });

  it('keep states that meet, and a state that somebody meets', () => {
    expect(sides({ agents: ['karvia'], partners: ['ostmark'] }, { agents: ['ada'] })).toEqual([
      ['karvia', 'ada'],
      ['ostmark'],
    ]);
    expect(sides({ agents: ['ada'] }, { agents: ['ada'], partners: ['karvia'] })).toEqual([
      ['ada'],
      ['karvia'],
    ]);
  });
});
