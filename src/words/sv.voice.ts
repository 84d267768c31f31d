import { capital, commonNumberWord, format } from './sv.number.ts';

/** What is counted: things that ask for something. Praise is never among them. */
export type Asked = 'concern' | 'idea' | 'both';

const ONE = { concern: 'synpunkten', idea: 'idén', both: 'synpunkten' } satisfies Record<Asked, string>;
const MANY = { concern: 'synpunkter', idea: 'idéer', both: 'synpunkter och idéer' } satisfies Record<Asked, string>;

const days = (count: number): string =>
  count === 1 ? 'en dag' : `${format.number(count, count % 1 === 0 ? 0 : 1)} dagar`;

const things = (count: number): string => (count === 1 ? 'en sak' : `${format.number(count)} saker`);

/** What users have said, what became of it, and whether they were told. */
export const svVoice = {
  title: 'Ni sa\u00a0– vi gjorde\u00a0– vi berättade',
  /** All, those that led to a change, and those told of, in one sentence. */
  answer: (all: number, changed: number, told: number, asked: Asked): string => {
    if (all === 1) {
      const came =
        changed === 1 ? 'har lett till en ändring som är gjord eller planerad' : 'har inte lett till någon ändring';
      const heard = `de som sa det har ${told === 1 ? '' : 'inte '}fått veta vad det blev`;
      return `Den enda ${ONE[asked]} ${came}, ${changed === told ? 'och' : 'men'} ${heard}.`;
    }
    const some = changed === all ? 'alla' : commonNumberWord(changed);
    const heard =
      told === 0
        ? 'ännu har ingen av dem som sa något fått veta vad det blev'
        : told === all
          ? 'alla som sa något har fått veta vad det blev'
          : `för ${commonNumberWord(told)} har de som sa det fått veta vad det blev`;
    return `Av ${format.number(all)} ${MANY[asked]} har ${some} lett till en ändring som är gjord eller planerad, och ${heard}.`;
  },
  onlyPraise: (count: number): string =>
    count === 1
      ? 'Hittills finns ett beröm, och inget som ber om en ändring.'
      : `Hittills finns ${format.number(count)} beröm, och inget som ber om en ändring.`,
  half: (count: number): string => `Hälften hade fått svar inom ${days(count)}.`,
  halfUnknown: 'Minst hälften väntar ännu på svar. Därför går det inte att säga hur lång tid ett svar brukar ta.',
  waiting: (count: number, day: string, age: number): string =>
    count === 1
      ? `En väntar ännu på svar. Den kom ${day} och hade väntat ${days(age)} när uppgifterna publicerades.`
      : `${capital(commonNumberWord(count))} väntar ännu på svar. Den äldsta kom ${day} och hade väntat ${days(age)} när uppgifterna publicerades.`,
  kind: { concern: 'Synpunkt', idea: 'Idé', praise: 'Beröm' },
  stage: {
    received: 'Inget svar än',
    answered: 'Besvarat, inget beslut än',
    planned: 'Ändring planerad',
    made: 'Ändring gjord',
    declined: 'Ingen ändring, och varför',
  },
  told: 'Har fått veta',
  toldOf: (told: number, all: number): string => `${format.number(told)} av ${format.number(all)}`,
  praise: 'Beröm',
  due: {
    title: 'Ska berättas',
    text: 'De som sa det här har inte fått veta vad det blev. Det som har väntat längst står först.',
    none: 'Inga besked är kvar att ge.',
    since: (day: string, age: number, published: string): string =>
      age === 0 ? `Sedan ${day}` : `Sedan ${day}: hade väntat i ${days(age)} den ${published}`,
    all: (count: number): string => `Visa alla ${format.number(count)} som ska berättas`,
  },
  step: {
    said: 'Ni sa',
    answer: 'Vi svarade',
    plan: 'Vi planerade',
    change: 'Vi gjorde',
    'why-not': 'Varför inte',
    open: 'Vad det blir',
    told: 'Vi berättade',
  },
  notYet: 'inte än',
  notDecided: 'inte bestämt än',
  withheld: 'Orden visas inte. Här är så få att någon skulle kunna kännas igen.',
  unwritten: 'Orden är inte nedskrivna.',
  people: (count: number): string => (count === 1 ? 'en person' : `${format.number(count)} personer`),
  fewPeople: 'för få för att antalet ska visas',
  link: { indicator: 'Kan märkas i måttet', goal: 'Hör till målet', value: 'Hör till värdet' },
  filter: { state: 'Läge', value: 'Värde', goal: 'Mål', all: 'Alla', clear: 'Visa allt' },
  list: {
    title: 'Allt som har sagts, det senaste först',
    found: (shown: number, all: number): string =>
      shown === all ? things(all) : `${format.number(shown)} av ${things(all)}`,
    more: 'Visa fler',
    none: 'Här finns ännu inget som brukare har sagt. Det första som skrivs in syns här.',
    noneChosen: 'Inget passar det som är valt.',
  },
  periods: {
    title: 'Vad det blev, halvår för halvår',
    text: 'Räknat från den dag det sades. Ju fler som säger något, desto mer kan vi lära. Beröm räknas inte in i andelarna, för det ber inte om någon ändring.',
    name: (half: 1 | 2, year: number): string => `${half === 1 ? 'Första' : 'Andra'} halvåret ${year}`,
    column: {
      period: 'Halvår',
      outcome: 'Vad det blev',
      changed: 'Ändring gjord eller planerad',
      answered: 'Har fått svar',
      told: 'Har fått veta vad det blev',
      days: 'Hälften fick svar inom',
      praise: 'Beröm',
    },
    share: (percent: string, part: number, all: number): string =>
      `${percent} (${format.number(part)} av ${format.number(all)})`,
    soFar: (part: number, all: number): string => `${format.number(part)} av ${format.number(all)} hittills`,
    young: 'För tidigt att räkna',
    youngText: (count: number): string =>
      `Ett halvår räknas när ${days(count)} har gått sedan det tog slut. Innan dess har det som kom sist inte fått sin tid.`,
    nothing: 'inget kom in',
    days,
    daysUnknown: 'minst hälften väntar',
    daysText:
      'Det som inte är besvarat räknas som längre väntan än allt som är det. Då kan tiden aldrig se kortare ut än den är.',
  },
  column: {
    kind: 'Slag',
    theme: 'Tema',
    said: 'Vad som sades',
    unit: 'Enhet',
    people: 'Personer',
    received: 'Mottaget',
    answered: 'Besvarat',
    stage: 'Läge',
    planned: 'Planerat',
    plan: 'Plan',
    made: 'Gjort',
    change: 'Ändring',
    declined: 'Avböjt',
    reason: 'Varför inte',
    told: 'Berättat',
    how: 'Hur det berättades',
    indicator: 'Mått',
    goal: 'Mål',
    value: 'Värde',
  },
  source: 'Enheternas egna anteckningar om vad brukare har sagt',
  event: {
    made: (text: string): string => `Efter vad brukare har sagt: ${text}`,
    planned: (text: string): string => `Planerat efter vad brukare har sagt: ${text}`,
  },
  /** The way from a unit's page to what is said there, asked there, and there to work with. */
  onward: {
    label: 'Mer om enheten',
    surveyText: 'Fråga för fråga, hur de som möter enheten har svarat.',
    due: (count: number): string =>
      count === 1 ? 'Ett besked är kvar att ge.' : `${capital(commonNumberWord(count))} besked är kvar att ge.`,
    noneDue: 'Allt som det finns besked om är berättat.',
    none: 'Inget är inskrivet ännu.',
    waiting: 'Vad brukare har sagt, och vad det blev av det.',
    failed: 'Vad brukare har sagt gick inte att hämta just nu.',
    conditionsText: 'Det som ska finnas för att arbetet ska bli gott.',
  },
};
