import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from './folder/disk.ts';
import { writeWhole } from './write-whole.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('writeWhole', () => {
  it('writes all parts, also more than it keeps in memory', () => {
    const path = join(folder, 'out');
    const part = 'слово\n'.repeat(50_000);
    writeWhole(path, [part, part, part, part, part, 'end'], disk);
    expect(readFileSync(path, 'utf8')).toBe(`${part.repeat(5)}end`);
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('leaves the old file when it fails in the middle', () => {
    const path = join(folder, 'out');
    writeFileSync(path, 'old');
    const parts = function* (): Generator<string> {
      yield 'new';
      throw new Error('no more');
    };
    expect(() => {
      writeWhole(path, parts(), disk);
    }).toThrow('no more');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out']);
  });
});
