import { format, numberWord } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';

const months = (count: number): string =>
  count === 0 ? 'mindre end en måned' : count === 1 ? 'en måned' : `${numberWord(count)} måneder`;

const moved = (percent: number, what: string): string =>
  `${format.number(Math.abs(percent))} procent ${percent > 0 ? 'flere' : 'færre'} ${what}`;

export const daConditions: PageWords['conditions'] = {
  lead: 'Det, der skal være på plads, for at mennesker kan blive mødt godt, og hvordan det står til med det.',
  none: 'Der er ikke lagt nogen vilkår ind.',
  absent: (names) => `Enheden har ingen oplysninger om dette: ${names}.`,
  absentWhole: (names) => `Dette findes ikke samlet, men kan findes for enkelte enheder: ${names}.`,
  decision: (text, body) => `${text} (${body})`,
  cases: 'Sager',
  posts: 'Stillinger',
  casesIndex: 'Sager, indeks',
  postsIndex: 'Stillinger, indeks',
  load: 'Sager pr. stilling',
  growth: (cases, posts, since) => {
    if (cases === 0 && posts === 0) return `Der er lige så mange sager og stillinger som i ${since}.`;
    if (cases === 0) return `Der er lige så mange sager som i ${since}, men ${moved(posts, 'stillinger')}.`;
    const begun = `Siden ${since} er der blevet ${moved(cases, 'sager')}`;
    if (posts === 0) return `${begun}, mens antallet af stillinger er det samme.`;
    return `${begun} ${cases > 0 === posts > 0 ? 'og' : 'og samtidig'} ${moved(posts, 'stillinger')}.`;
  },
  noGrowth: 'Det kan ikke siges, om stillingerne er fulgt med sagerne: der mangler oplysninger.',
  foresight: {
    within: 'Grænsen er ikke blevet passeret.',
    before: (count, period) => `Beslutningen kom i tide: ${months(count)} før ${period}, hvor grænsen blev passeret.`,
    during: (period) => `Beslutningen kom i tide: i ${period}, hvor grænsen blev passeret.`,
    after: (count, period) =>
      `Beslutningen kom for sent: ${months(count)} efter ${period}, hvor grænsen blev passeret.`,
    undecided: (period) => `Grænsen blev passeret i ${period}, og der er ikke truffet nogen beslutning.`,
    below: {
      'too-late': (units) => `For ${units} kom beslutningen for sent.`,
      undecided: (units) => `For ${units} er den blevet passeret, og der er ikke truffet nogen beslutning.`,
    },
  },
  limit: (limit) => `Grænsen er ${limit} sager pr. stilling.`,
  noLimit: 'Der er ikke besluttet nogen grænse for sager pr. stilling.',
  loadNow: (load, period) => `${load} sager pr. stilling, ${period}.`,
  passed: 'Grænsen passeres',
  indexMeaning: (period, from) => `Begge regnes fra 100, som er tallet for ${period}. Skalaen begynder ved ${from}.`,
  steps: {
    through: (all, through) => {
      if (all === 0) return 'Ingen kom til det første trin.';
      if (through === all) return `Alle ${format.number(all)} kom hele vejen.`;
      return `Af ${format.number(all)} kom ${through === 0 ? 'ingen' : format.number(through)} hele vejen.`;
    },
    mostLeft: (count, step) => `De, der ikke kom hele vejen, stoppede oftest ved »${step}«: ${format.number(count)}.`,
    whole: 'Andelen er af dem i det første trin.',
  },
  band: {
    inside: (from, to) => `Inden for ${from}–${to} procent`,
    outside: (from, to) => `Uden for ${from}–${to} procent`,
    within: 'Inden for',
    without: 'Uden for',
    column: 'Placering',
    census: 'Alle er talt med. Derfor står der ingen usikkerhed her.',
    before: 'Stregen viser gangen før.',
  },
  fewMeans: (points) => `En enkelt mere eller mindre ændrer tallet med ${points} procentpoint.`,
  gap: 'Vises på siden om tillid',
};
