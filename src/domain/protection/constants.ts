/** Persons. The smallest group about which anything is shown; a municipality may raise it, never lower it. */
export const FEWEST_ANSWERS = 5;
