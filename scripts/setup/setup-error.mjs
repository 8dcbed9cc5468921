/** Something that the person who runs the set-up has to do; the message says what. */
export class SetupError extends Error {}
