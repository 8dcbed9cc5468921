/** Marks, embeddings, overrides and isolates of the direction of writing (Unicode, UAX #9). */
const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text for where nothing can keep the direction of its words from turning those around it, such
 * as titles and feeds. Ukrainian, Russian and English need no such character.
 */
export function withoutDirections(text: string): string {
  return text.replace(directions, '');
}
