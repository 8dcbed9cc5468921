/** How many results of a kind are shown at first, and with each wish for more. */
export const shownAtFirst = 5;

/** So many kinds are looked for at once, the others when a reader comes to the end of these. */
export const shownFirst = 2;
