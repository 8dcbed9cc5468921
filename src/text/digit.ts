/** Whether a text begins with an ASCII digit, which is asked before anything dearer. */
export function beginsWithDigit(text: string | undefined): text is string {
  const code = text?.charCodeAt(0) ?? 0;
  return code >= 0x30 && code <= 0x39;
}
