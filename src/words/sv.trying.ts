import { capital, format, numberWord } from './sv.number.ts';

const hours = (count: number): string =>
  count === 1 ? 'en timme' : `${format.number(count, count % 1 === 0 ? 0 : 1)} timmar`;
const things = (count: number): string => (count === 1 ? 'en sak' : `${numberWord(count)} saker`);
const days = (count: number): string => (count === 1 ? 'en dag' : `${format.number(count)} dagar`);

/** What has been tried and what was learnt, what was stopped, what nobody knows yet, and what was put right. */
export const svTrying = {
  /** Trials that have begun, and those of them that something has been learnt from. */
  answer: (begun: number, learnt: number): string => {
    if (begun === 1) {
      const said = learnt === 1 ? 'och vi har lärt oss något av det' : 'och vad vi har lärt oss är inte skrivet än';
      return `Ett försök pågår eller är avslutat, ${said}.`;
    }
    const said =
      learnt === 0
        ? 'vad vi har lärt oss är inte skrivet än'
        : `vi har lärt oss något av ${learnt === begun ? 'alla' : numberWord(learnt)}`;
    return `${capital(numberWord(begun))} försök pågår eller är avslutade; ${said}.`;
  },
  noneBegun: 'Inget försök har börjat än.',
  noTrials: 'Inget försök är inskrivet ännu.',
  none: 'Här är ännu inget inskrivet om vad vi provar, har slutat med eller inte vet. Det första som skrivs in syns här.',
  steps: 'Hur stort steget är',
  phase: { adjust: 'Skruva', try: 'Försöka', test: 'Testa', dare: 'Våga' },
  phaseText: {
    adjust: 'En liten ändring i det vi redan gör.',
    try: 'Något nytt i liten skala, för att se om det går.',
    test: 'Något nytt som vi följer, för att se om det gör skillnad.',
    dare: 'Ett stort steg som vi inte vet vart det leder.',
  },
  state: {
    planned: 'Inte börjat än',
    running: 'Pågår',
    unsaid: 'Avslutat, inte bestämt om det blir kvar',
    kept: 'Vi behöll det',
    changed: 'Vi ändrade det',
    stopped: 'Vi slutade med det',
    unclear: 'Det går inte att säga',
  },
  begins: (day: string): string => `börjar ${day}`,
  since: (day: string): string => `sedan ${day}`,
  between: (first: string, last: string): string => (first === last ? first : `${first} – ${last}`),
  story: {
    why: 'Varför',
    learnt: 'Vi har lärt oss',
    instead: 'I stället',
    with: 'Tillsammans med',
    next: 'Så söker vi svar',
    right: 'Nu är det rättat',
    told: 'De som berörs',
  },
  notWritten: 'inte skrivet än',
  link: { goal: 'Hör till målet', indicator: 'Kan märkas i måttet' },
  found: (count: number): string => `${format.number(count)} försök`,
  all: (count: number): string => `Visa alla ${format.number(count)}`,
  more: 'Visa fler',
  clear: 'Visa alla försök',
  noneChosen: 'Inget försök av det slaget är inskrivet.',
  stopped: {
    title: 'Slutat med',
    text: 'Att sluta med det som inte hjälper ger tid till det som gör det.',
    /** Things, the hours a year they have freed where that is known, and how many of them nobody has reckoned. */
    answer: (count: number, freed: number | null, unknown: number): string => {
      const stopped = `Vi har slutat med ${things(count)}.`;
      if (freed === null) return `${stopped} Hur mycket tid det har gett har ingen räknat på.`;
      if (unknown === 0) return `${stopped} Det har gett ${hours(freed)} om året till annat.`;
      return `${stopped} Det har gett minst ${hours(freed)} om året till annat; för ${things(unknown)} har ingen räknat på tiden.`;
    },
    hours: (count: number): string => `gav ${hours(count)} om året`,
    none: 'Inget är inskrivet här ännu.',
  },
  unknowns: {
    title: 'Vi vet inte än',
    text: 'Det här har vi inget svar på. Det som har varit öppet längst står först.',
    since: (day: string, age: number, published: string): string => `sedan ${day}: ${days(age)} den ${published}`,
    notDecided: 'inte bestämt än',
    none: 'Inget är inskrivet här ännu.',
  },
  corrections: {
    title: 'Rättelser',
    text: 'Det som blev fel, och vad vi gjorde åt det.',
    kind: { figure: 'Siffra', mistake: 'Misstag' },
    told: (day: string): string => `fick veta ${day}`,
    notTold: 'har inte fått veta än',
    none: 'Ingen rättelse är inskriven.',
  },
  source: 'Verksamhetens egna anteckningar',
  column: {
    phase: 'Steg',
    what: 'Vad',
    why: 'Varför',
    unit: 'Enhet',
    goal: 'Mål',
    indicator: 'Mått',
    started: 'Började',
    ended: 'Slutade',
    date: 'Dag',
    since: 'Sedan',
    learnt: 'Vad vi lärde oss',
    outcome: 'Hur det gick',
    instead: 'I stället',
    with: 'Tillsammans med',
    hours: 'Timmar om året',
    next: 'Hur vi försöker ta reda på det',
    kind: 'Slag',
    wrong: 'Vad som var fel',
    right: 'Hur det rättades',
    told: 'Berättat',
  },
};
