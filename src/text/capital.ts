const capital = /^\p{Lu}/u;

/** Whether a text begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  // ASCII and the letters of Ukrainian and Russian, which nearly every word begins with.
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x400 && code <= 0x45f) return code < 0x430;
  return capital.test(text);
}
