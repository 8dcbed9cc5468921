import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';
import type { CardWeight, Measure } from '../../src/site/card/draw-card.ts';

const folder = '@expo-google-fonts/source-sans-3';

/** Whole fonts, as pictures are drawn without a browser that would join the parts of web fonts. */
const files: Readonly<Record<CardWeight, string>> = {
  400: `${folder}/400Regular/SourceSans3_400Regular.ttf`,
  600: `${folder}/600SemiBold/SourceSans3_600SemiBold.ttf`,
};

/** The fonts of the cards, and how wide they set a line. */
export interface CardFonts {
  readonly family: string;
  readonly buffers: readonly Uint8Array[];
  readonly measure: Measure;
}

export function loadCardFonts(): CardFonts {
  const [regular, bold] = [read(files[400]), read(files[600])];
  const rulers: Record<CardWeight, (line: string) => number> = {
    400: ruler(regular),
    600: ruler(bold),
  };
  return {
    family: 'Source Sans 3',
    buffers: [regular, bold],
    measure: (line, weight) => rulers[weight](line),
  };
}

function read(path: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(path)));
}

/** Adds up the widths of the letters: kerning makes lines hardly ever wider. */
function ruler(buffer: Buffer): (line: string) => number {
  const font = create(buffer);
  if (font.isCollection) throw new Error('Expected one font and not a collection');
  const widths = new Map<string, number>();
  return (line) =>
    Array.from(line).reduce((sum, letter) => {
      const known = widths.get(letter);
      const code = letter.codePointAt(0) ?? 0;
      const width = known ?? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
      widths.set(letter, width);
      return sum + width;
    }, 0);
}
