import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

describe('decode', () => {
  it.each([
    ['plain', bytes('слово\r\n'), 'слово\r\n'],
    ['empty', bytes(), ''],
    ['a byte order mark goes', bytes([0xef, 0xbb, 0xbf], 'a'), 'a'],
    ['only the first one goes', bytes('\ufeff\ufeffa'), '\ufeffa'],
    ['a replacement character that was written stays', bytes('a\ufffdb'), 'a\ufffdb'],
  ])('%s', (_, input, text) => {
    expect(decode(input, 'a.txt')).toEqual({ text, problem: null });
  });

  it.each([
    ['windows-1251', bytes([0xcf, 0xf0, 0xe8]), 'seed/invalid-utf-8', '0xCF', 1, 1],
    ['a wrong byte', bytes('аб\nвг', [0xff], 'д'), 'seed/invalid-utf-8', '0xFF', 2, 3],
    ['a wrong byte behind an emoji', bytes('😀', [0x80]), 'seed/invalid-utf-8', '0x80', 1, 3],
    ['a character cut at the end', bytes('ab', [0xd0]), 'seed/invalid-utf-8', '0xD0', 1, 3],
    ['a character cut inside', bytes('ab', [0xe2, 0x82], 'c'), 'seed/invalid-utf-8', '0xE2', 1, 3],
    ['a surrogate', bytes('a', [0xed, 0xa0, 0x80]), 'seed/invalid-utf-8', '0xED', 1, 2],
    ['binary', bytes('GIF\n8', [0, 1, 2]), 'seed/not-text', 'not text', 2, 2],
    ['UTF-16', bytes([0xff, 0xfe, 0x61, 0]), 'seed/not-text', 'UTF-16', 1, 1],
  ])('refuses %s and says where', (_, input, rule, found, line, column) => {
    const { text, problem } = decode(input, 'a.txt');
    expect(text).toBeNull();
    expect(problem).toMatchObject({ severity: 'error', rule, place: { line, column } });
    expect(problem?.message).toContain(found);
  });
});
