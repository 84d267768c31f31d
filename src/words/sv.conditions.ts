import { commonNumberWord, format } from './sv.number.ts';

/** Whole months; none is less than one. */
const months = (count: number): string =>
  count === 0 ? 'mindre än en månad' : count === 1 ? 'en månad' : `${commonNumberWord(count)} månader`;

const moved = (percent: number): string =>
  `${percent > 0 ? 'ökat' : 'minskat'} med ${format.number(Math.abs(percent))} procent`;

/** What the page about the conditions for good work says in Swedish. */
export const svConditions = {
  lead: 'Det som behöver finnas för att människor ska mötas väl, och hur det står till med det.',
  none: 'Inga förutsättningar är inlagda.',
  absent: (names: string): string => `Enheten har inga uppgifter om det här: ${names}.`,
  absentWhole: (names: string): string =>
    `Det här finns inte för helheten, men kan finnas för enskilda enheter: ${names}.`,
  decision: (text: string, body: string): string => `${text} (${body})`,
  cases: 'Ärenden',
  posts: 'Tjänster',
  casesIndex: 'Ärenden, index',
  postsIndex: 'Tjänster, index',
  load: 'Ärenden per tjänst',
  /** Both in whole percent since then; minus is fewer. */
  growth: (cases: number, posts: number, since: string): string => {
    if (cases === 0) {
      const same = `Sedan ${since} har ärendena varken blivit fler eller färre`;
      return posts === 0 ? `${same}, och inte tjänsterna heller.` : `${same}, medan tjänsterna har ${moved(posts)}.`;
    }
    const begun = `Ärendena har ${moved(cases)} sedan ${since}`;
    if (posts === 0) return `${begun}, medan tjänsterna är lika många.`;
    return cases > 0 === posts > 0
      ? `${begun} och tjänsterna med ${format.number(Math.abs(posts))} procent.`
      : `${begun}, medan tjänsterna har ${moved(posts)}.`;
  },
  noGrowth: 'Det går inte att säga om tjänsterna har följt med ärendena: uppgifter saknas.',
  foresight: {
    within: 'Gränsen har inte passerats.',
    before: (count: number, period: string): string =>
      `Beslutet kom i tid: ${months(count)} före ${period}, då gränsen passerades.`,
    during: (period: string): string => `Beslutet kom i tid: under ${period}, då gränsen passerades.`,
    after: (count: number, period: string): string =>
      `Beslutet kom för sent: ${months(count)} efter ${period}, då gränsen passerades.`,
    undecided: (period: string): string => `Gränsen passerades ${period}, och inget beslut finns.`,
    /** Of units below the one it is said of. */
    below: {
      'too-late': (units: string): string => `För ${units} kom beslutet för sent.`,
      undecided: (units: string): string => `För ${units} har den passerats, och inget beslut finns.`,
    },
  },
  limit: (limit: string): string => `Gränsen är ${limit} ärenden per tjänst.`,
  noLimit: 'Ingen gräns för ärenden per tjänst är bestämd.',
  loadNow: (load: string, period: string): string => `${load} ärenden per tjänst, ${period}.`,
  passed: 'Gränsen passeras',
  indexMeaning: (period: string, from: string): string =>
    `Båda räknas från 100, som är läget ${period}. Skalan börjar vid ${from}.`,
  steps: {
    through: (all: number, through: number): string => {
      if (all === 0) return 'Ingen kom till det första steget.';
      if (through === all) return `Alla ${format.number(all)} kom hela vägen.`;
      return `Av ${format.number(all)} kom ${through === 0 ? 'ingen' : format.number(through)} hela vägen.`;
    },
    mostLeft: (count: number, step: string): string =>
      `De som inte kom hela vägen stannade oftast vid ”${step}”: ${format.number(count)}.`,
    whole: 'Andelen är av dem i det första steget.',
  },
  band: {
    inside: (from: string, to: string): string => `Inom ${from}–${to} procent`,
    outside: (from: string, to: string): string => `Utanför ${from}–${to} procent`,
    within: 'Inom',
    without: 'Utanför',
    column: 'Läge',
    census: 'Alla är räknade. Därför står ingen osäkerhet här.',
    before: 'Strecket visar gången före.',
  },
  /** How much one of them is, in percentage points. */
  fewMeans: (points: string): string =>
    `En enda mer eller mindre ändrar siffran med ${points} ${points === '1' ? 'procentenhet' : 'procentenheter'}.`,
  gap: 'Visas på sidan om tillit',
};
