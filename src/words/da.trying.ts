import { capital, format, numberWord } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';

const hours = (count: number): string =>
  count === 1 ? 'en time' : `${format.number(count, count % 1 === 0 ? 0 : 1)} timer`;
const things = (count: number): string => (count === 1 ? 'en ting' : `${numberWord(count)} ting`);
const days = (count: number): string => (count === 1 ? 'en dag' : `${format.number(count)} dage`);

/** What has been tried and what was learnt, what was stopped, what nobody knows yet, and what was put right, in Danish. */
export const daTrying: PageWords['trying'] = {
  answer: (begun, learnt) => {
    if (begun === 1) {
      const said = learnt === 1 ? 'og vi har lært noget af det' : 'og hvad vi har lært, er ikke skrevet endnu';
      return `Et forsøg er i gang eller slut, ${said}.`;
    }
    const said =
      learnt === 0
        ? 'hvad vi har lært, er ikke skrevet endnu'
        : `vi har lært noget af ${learnt === begun ? 'dem alle' : numberWord(learnt)}`;
    return `${capital(numberWord(begun))} forsøg er i gang eller slut; ${said}.`;
  },
  noneBegun: 'Intet forsøg er begyndt endnu.',
  noTrials: 'Intet forsøg er skrevet ind endnu.',
  none: 'Her er endnu intet skrevet ind om, hvad vi prøver af, er holdt op med eller ikke ved. Det første, der skrives ind, vises her.',
  steps: 'Hvor stort skridtet er',
  phase: { adjust: 'Justere', try: 'Forsøge', test: 'Afprøve', dare: 'Vove' },
  phaseText: {
    adjust: 'En lille ændring i det, vi allerede gør.',
    try: 'Noget nyt i lille skala, for at se om det kan lade sig gøre.',
    test: 'Noget nyt, som vi følger, for at se om det gør en forskel.',
    dare: 'Et stort skridt, som vi ikke ved, hvor fører hen.',
  },
  state: {
    planned: 'Ikke begyndt endnu',
    running: 'I gang',
    unsaid: 'Slut, ikke besluttet om det fortsætter',
    kept: 'Vi beholdt det',
    changed: 'Vi ændrede det',
    stopped: 'Vi holdt op med det',
    unclear: 'Det kan ikke siges',
  },
  begins: (day) => `begynder ${day}`,
  since: (day) => `siden ${day}`,
  between: (first, last) => (first === last ? first : `${first} – ${last}`),
  story: {
    why: 'Hvorfor',
    learnt: 'Vi har lært',
    instead: 'I stedet',
    with: 'Sammen med',
    next: 'Sådan søger vi svar',
    right: 'Nu er det rettet',
    told: 'De berørte',
  },
  notWritten: 'ikke skrevet endnu',
  link: { goal: 'Hører til målet', indicator: 'Kan ses i målingen' },
  found: (count) => `${format.number(count)} forsøg`,
  all: (count) => `Vis alle ${format.number(count)}`,
  more: 'Vis flere',
  clear: 'Vis alle forsøg',
  noneChosen: 'Intet forsøg af den slags er skrevet ind.',
  stopped: {
    title: 'Holdt op med',
    text: 'At holde op med det, der ikke hjælper, giver tid til det, der gør.',
    answer: (count, freed, unknown) => {
      const stopped = `Vi er holdt op med ${things(count)}.`;
      if (freed === null) return `${stopped} Hvor meget tid det har givet, er ikke anslået.`;
      if (unknown === 0) return `${stopped} Det har givet ${hours(freed)} om året til andet.`;
      return `${stopped} Det har givet mindst ${hours(freed)} om året til andet; for ${things(unknown)} er tiden ikke anslået.`;
    },
    hours: (count) => `gav ${hours(count)} om året`,
    none: 'Intet er skrevet ind her endnu.',
  },
  unknowns: {
    title: 'Det ved vi ikke endnu',
    text: 'Det her har vi ikke noget svar på. Det, der har været åbent længst, står først.',
    since: (day, age, published) => `siden ${day}: ${days(age)} den ${published}`,
    notDecided: 'ikke besluttet endnu',
    none: 'Intet er skrevet ind her endnu.',
  },
  corrections: {
    title: 'Rettelser',
    text: 'Det, der blev forkert, og hvad vi gjorde ved det.',
    kind: { figure: 'Tal', mistake: 'Fejl' },
    told: (day) => `fik besked ${day}`,
    notTold: 'har ikke fået besked endnu',
    none: 'Ingen rettelse er skrevet ind.',
  },
  source: 'Enhedernes egne notater',
  column: {
    phase: 'Skridt',
    what: 'Hvad',
    why: 'Hvorfor',
    unit: 'Enhed',
    goal: 'Mål',
    indicator: 'Måling',
    started: 'Begyndte',
    ended: 'Sluttede',
    date: 'Dag',
    since: 'Siden',
    learnt: 'Hvad vi lærte',
    outcome: 'Hvordan det gik',
    instead: 'I stedet',
    with: 'Sammen med',
    hours: 'Timer om året',
    next: 'Hvordan vi prøver at finde ud af det',
    kind: 'Slags',
    wrong: 'Hvad der var forkert',
    right: 'Hvordan det blev rettet',
    told: 'Fortalt',
  },
};
