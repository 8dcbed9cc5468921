/** Bits that a small integer holds beside its sign. */
const mostBits = 30;

/**
 * The words of one language. Every look-up that is asked about them has a place of its own in their
 * records and every mark a bit, numbered as they are first asked for: records stay as small as what
 * one language needs.
 */
export class Vocabulary {
  readonly #places = new Map<object, number>();
  readonly #bits = new Map<object, number>();

  /** How many places there are so far. */
  get size(): number {
    return this.#places.size;
  }

  /** The place of a look-up in every record. */
  placeOf(lookUp: object): number {
    const place = this.#places.get(lookUp) ?? this.#places.size;
    this.#places.set(lookUp, place);
    return place;
  }

  /** The bit of a mark in every record; 0 once there is none left. */
  bitOf(mark: object): number {
    const known = this.#bits.get(mark);
    if (known !== undefined) return known;
    const bit = this.#bits.size < mostBits ? 1 << this.#bits.size : 0;
    this.#bits.set(mark, bit);
    return bit;
  }
}
