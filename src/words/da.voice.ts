import { capital, format, numberWord } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';
import type { Asked } from './sv.voice.ts';

const ONE = { concern: 'bekymring', idea: 'idé', both: 'bekymring' } satisfies Record<Asked, string>;
const MANY = { concern: 'bekymringer', idea: 'idéer', both: 'bekymringer og idéer' } satisfies Record<Asked, string>;

/** Of common gender: en, ingen. */
const some = (count: number): string => (count === 1 ? 'en' : count === 0 ? 'ingen' : numberWord(count));
const days = (count: number): string =>
  count === 1 ? 'en dag' : `${format.number(count, count % 1 === 0 ? 0 : 1)} dage`;
const things = (count: number): string => (count === 1 ? 'en ting' : `${format.number(count)} ting`);

/** What users have said, what became of it, and whether they were told, in Danish. */
export const daVoice: PageWords['voice'] = {
  title: 'I sagde\u00a0– vi gjorde\u00a0– vi fortalte',
  answer: (all, changed, told, asked) => {
    if (all === 1) {
      const came =
        changed === 1 ? 'har ført til en ændring, som er gennemført eller planlagt' : 'har ikke ført til nogen ændring';
      const heard = `de, der sagde det, har ${told === 1 ? '' : 'ikke '}fået at vide, hvad det blev til`;
      return `Den eneste ${ONE[asked]} ${came}, ${changed === told ? 'og' : 'men'} ${heard}.`;
    }
    const heard =
      told === 0
        ? 'endnu har ingen af dem, der sagde noget, fået at vide, hvad det blev til'
        : told === all
          ? 'alle, der sagde noget, har fået at vide, hvad det blev til'
          : `for ${some(told)} har de, der sagde det, fået at vide, hvad det blev til`;
    return `Af ${format.number(all)} ${MANY[asked]} har ${changed === all ? 'alle' : some(changed)} ført til en ændring, som er gennemført eller planlagt, og ${heard}.`;
  },
  onlyPraise: (count) =>
    count === 1
      ? 'Indtil nu er der én ros, og intet, der beder om en ændring.'
      : `Indtil nu er der ros ${format.number(count)} gange, og intet, der beder om en ændring.`,
  half: (count) => `Halvdelen havde fået svar inden for ${days(count)}.`,
  halfUnknown:
    'Mindst halvdelen venter stadig på svar. Derfor kan man ikke sige, hvor lang tid der plejer at gå, før der kommer et svar.',
  waiting: (count, day, age) =>
    count === 1
      ? `En venter stadig på svar. Den kom ${day} og havde ventet ${days(age)}, da oplysningerne blev offentliggjort.`
      : `${capital(some(count))} venter stadig på svar. Den ældste kom ${day} og havde ventet ${days(age)}, da oplysningerne blev offentliggjort.`,
  kind: { concern: 'Bekymring', idea: 'Idé', praise: 'Ros' },
  stage: {
    received: 'Intet svar endnu',
    answered: 'Besvaret, intet besluttet endnu',
    planned: 'Ændring planlagt',
    made: 'Ændring gennemført',
    declined: 'Ingen ændring, og hvorfor',
  },
  told: 'Har fået besked',
  toldOf: (told, all) => `${format.number(told)} af ${format.number(all)}`,
  praise: 'Ros',
  due: {
    title: 'Skal fortælles',
    text: 'De, der sagde det her, har ikke fået at vide, hvad det blev til. Det, der har ventet længst, står først.',
    none: 'Vi mangler ikke at give svar på noget.',
    since: (day, age, published) =>
      age === 0 ? `Siden ${day}` : `Siden ${day}: havde ventet i ${days(age)} den ${published}`,
    all: (count) => `Vis alle ${format.number(count)}, der skal fortælles`,
  },
  step: {
    said: 'I sagde',
    answer: 'Vi svarede',
    plan: 'Vi planlagde',
    change: 'Vi gjorde',
    'why-not': 'Hvorfor ikke',
    open: 'Hvad det bliver til',
    told: 'Vi fortalte',
  },
  notYet: 'ikke endnu',
  notDecided: 'ikke besluttet endnu',
  withheld: 'Ordene vises ikke. Her er der så få, at nogen kunne blive genkendt.',
  unwritten: 'Ordene er ikke skrevet ned.',
  people: (count) => (count === 1 ? 'en person' : `${format.number(count)} personer`),
  fewPeople: 'for få til, at antallet kan vises',
  link: { indicator: 'Kan ses i målingen', goal: 'Hører til målet', value: 'Hører til værdien' },
  filter: { state: 'Status', value: 'Værdi', goal: 'Mål', all: 'Alle', clear: 'Vis alt' },
  list: {
    title: 'Alt, der er sagt, det seneste først',
    found: (shown, all) => (shown === all ? things(all) : `${format.number(shown)} af ${things(all)}`),
    more: 'Vis flere',
    none: 'Her er endnu intet, som borgerne har sagt. Det første, der skrives ind, vises her.',
    noneChosen: 'Intet passer til det valgte.',
  },
  periods: {
    title: 'Hvad det blev til, halvår for halvår',
    text: 'Regnet fra den dag, det blev sagt. Jo flere der siger noget, desto mere kan vi lære. Ros tælles ikke med i andelene, for den beder ikke om en ændring.',
    name: (half, year) => `${half === 1 ? 'Første' : 'Andet'} halvår ${year}`,
    column: {
      period: 'Halvår',
      outcome: 'Hvad det blev til',
      changed: 'Ændring gennemført eller planlagt',
      answered: 'Har fået svar',
      told: 'Har fået at vide, hvad det blev til',
      days: 'Halvdelen fik svar inden for',
      praise: 'Ros',
    },
    share: (percent, part, all) => `${percent} (${format.number(part)} af ${format.number(all)})`,
    soFar: (part, all) => `${format.number(part)} af ${format.number(all)} indtil nu`,
    young: 'For tidligt at regne på',
    youngText: (count) =>
      `Et halvår regnes med, når der er gået ${days(count)}, siden det sluttede. Før det har det, der kom sidst, ikke fået sin tid.`,
    nothing: 'intet kom ind',
    days,
    daysUnknown: 'mindst halvdelen venter',
    daysText:
      'Det, der ikke er besvaret, regnes som længere ventetid end alt det, der er. Så kan tiden aldrig se kortere ud, end den er.',
  },
  column: {
    kind: 'Slags',
    theme: 'Tema',
    said: 'Hvad der blev sagt',
    unit: 'Enhed',
    people: 'Personer',
    received: 'Modtaget',
    answered: 'Besvaret',
    stage: 'Status',
    planned: 'Planlagt',
    plan: 'Plan',
    made: 'Gennemført',
    change: 'Ændring',
    declined: 'Afvist',
    reason: 'Hvorfor ikke',
    told: 'Fortalt',
    how: 'Hvordan det blev fortalt',
    indicator: 'Måling',
    goal: 'Mål',
    value: 'Værdi',
  },
  source: 'Enhedernes egne notater om, hvad borgerne har sagt',
  event: {
    made: (text) => `Efter hvad borgerne har sagt: ${text}`,
    planned: (text) => `Planlagt efter hvad borgerne har sagt: ${text}`,
  },
  onward: {
    label: 'Mere om enheden',
    surveyText: 'Spørgsmål for spørgsmål, hvordan de, der møder enheden, har svaret.',
    due: (count) =>
      count === 1 ? 'Vi mangler at give svar på én ting.' : `Vi mangler at give svar på ${some(count)} ting.`,
    noneDue: 'Alt, hvad der er noget nyt om, er fortalt.',
    none: 'Intet er skrevet ind endnu.',
    waiting: 'Hvad borgerne har sagt, og hvad det blev til.',
    failed: 'Hvad borgerne har sagt, kunne ikke hentes lige nu.',
    conditionsText: 'Det, der skal være på plads, for at arbejdet kan blive godt.',
  },
};
