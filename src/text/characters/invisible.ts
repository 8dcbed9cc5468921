/** Characters that show nothing, by what they are for. */
export const softHyphen = String.raw`\u00AD`;
/** Zero-width blanks and joiners, and byte order marks inside of a text. */
export const zeroWidth = String.raw`\u200B-\u200D\u2060-\u2064\uFEFF`;
/** Marks, embeddings, overrides and isolates that turn the direction of writing. */
export const bidiControls = String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`;
/** Blanks of one line other than the plain one and the tab. */
export const otherBlanks = String.raw`\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000`;
