import { capital, numberWord } from './da.number.ts';
import type { svCaution } from './sv.caution.ts';

/** What is said in Danish so that nobody reads more out of a figure than it holds. */
export const daCaution: typeof svCaution = {
  stale: (period) => `Det seneste tal er fra ${period}. Der er ikke kommet noget nyere.`,
  staleHidden: (period) => `Det seneste tal er fra ${period}. Der er ikke noget nyere at vise.`,
  chance: (compared, expected) =>
    `${capital(numberWord(compared))} tal på siden bliver sammenlignet med tidligere målinger. ${
      Math.round(expected) === 0
        ? 'Tilfældigheder alene kan flytte et af dem, så det kan mærkes.'
        : `Tilfældigheder alene ville flytte omkring ${numberWord(Math.round(expected))} af dem, så det kan mærkes.`
    }`,
};
