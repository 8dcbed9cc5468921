import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

/** Text in an encoding that only a decoder is at hand for. */
function encoded(text: string, encoding: 'windows-1251' | 'koi8-u'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f);
}

function utf16(text: string, order: 'le' | 'be', mark = ''): Uint8Array {
  const little = Buffer.from(mark + text, 'utf16le');
  return order === 'le' ? little : little.swap16();
}

const ukrainian =
  ' date 2031-03-04 Міністерка об’єднаної громади поїхала до столиці, де її чекали.';
const russian =
  'date 2031-03\r\n«Встреча состоится в четверг», — сообщил министр. Её ждут 12 июня.';
const english = 'date 2031 The minister travels to Vienna on Thursday, her office said.';

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
    ['windows-1251', ukrainian, encoded(ukrainian, 'windows-1251')],
    ['windows-1251', russian, encoded(russian, 'windows-1251')],
    ['windows-1251', russian.toUpperCase(), encoded(russian.toUpperCase(), 'windows-1251')],
    [
      'KOI8-U',
      'Міністерка поїхала до столиці.',
      encoded('Міністерка поїхала до столиці.', 'koi8-u'),
    ],
    ['KOI8-U', 'Встреча состоится в четверг.', encoded('Встреча состоится в четверг.', 'koi8-u')],
    ['UTF-16', ukrainian, utf16(ukrainian, 'le', '\ufeff')],
    ['UTF-16', russian, utf16(russian, 'be', '\ufeff')],
    ['UTF-16', english, utf16(english, 'le')],
    ['UTF-16', ukrainian, utf16(ukrainian, 'be')],
  ])('recognises %s and says so: %s', (name, text, input) => {
    const decoded = decode(input, 'a.txt');
    expect(decoded.text).toBe(text);
    expect(decoded.problem).toMatchObject({ severity: 'warning', rule: 'seed/encoding' });
    expect(decoded.problem?.message).toBe(`The file is not UTF-8; it is read as ${name}.`);
  });

  it.each([
    ['three letters', bytes([0xcf, 0xf0, 0xe8]), 'seed/invalid-utf-8', '0xCF', 1, 1],
    ['a wrong byte', bytes('аб\nвг', [0xff], 'д'), 'seed/invalid-utf-8', '0xFF', 2, 3],
    ['a wrong byte behind an emoji', bytes('😀', [0x80]), 'seed/invalid-utf-8', '0x80', 1, 3],
    ['a character cut at the end', bytes('ab', [0xd0]), 'seed/invalid-utf-8', '0xD0', 1, 3],
    ['a character cut inside', bytes('ab', [0xe2, 0x82], 'c'), 'seed/invalid-utf-8', '0xE2', 1, 3],
    ['a surrogate', bytes('a', [0xed, 0xa0, 0x80]), 'seed/invalid-utf-8', '0xED', 1, 2],
    [
      'UTF-8 of much Cyrillic with one wrong byte',
      bytes(ukrainian, [0xff]),
      'seed/invalid-utf-8',
      '0xFF',
      1,
      ukrainian.length + 1,
    ],
    [
      'a text of Latin letters with marks',
      Uint8Array.from('Café à Genève, où le mal a été constaté près du siège'.repeat(3), (letter) =>
        letter.charCodeAt(0),
      ),
      'seed/invalid-utf-8',
      '0xE9',
      1,
      4,
    ],
    ['binary', bytes('GIF\n8', [0, 1, 2]), 'seed/not-text', 'not text', 2, 2],
    ['UTF-16 cut in a pair', utf16('a\ud83d', 'le', '\ufeff'), 'seed/not-text', 'not text', 1, 4],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'seed/not-text', 'not text', 1, 3],
    ['every byte', Uint8Array.from({ length: 512 }, (_, at) => at), 'seed/not-text', 'text', 1, 1],
    [
      'random bytes',
      Uint8Array.from({ length: 4096 }, (_, at) => 1 + ((at * 7919) % 255)),
      'seed/invalid-utf-8',
      'Not UTF-8',
      1,
      11,
    ],
  ])('refuses %s and says where', (_, input, rule, found, line, column) => {
    const { text, problem } = decode(input, 'a.txt');
    expect(text).toBeNull();
    expect(problem).toMatchObject({ severity: 'error', rule, place: { line, column } });
    expect(problem?.message).toContain(found);
  });
});
