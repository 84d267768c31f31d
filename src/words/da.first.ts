import { daFigure } from './da.figure.ts';
import { format } from './da.number.ts';
import { daOverview } from './da.overview.ts';
import { daState } from './da.state.ts';
import { daVerdict } from './da.verdict.ts';
import type { FirstWords } from './sv.first.ts';

/** What the product says in Danish on its first page and around every page. */
export const daFirst: FirstWords = {
  language: { code: 'da', name: 'Dansk', choose: 'Sprog' },
  format,
  product: 'Tillidskompasset',
  skip: 'Gå til indholdet',
  nav: {
    label: 'Hovedmenu',
    overview: 'Overblik',
    goals: 'Mål',
    units: 'Enheder',
    survey: 'Borgernes stemme',
    values: 'Værdigrundlag',
    conditions: 'Vilkår',
    meeting: 'Mødet',
    about: 'Om tallene',
  },
  released: (day) => `tal fra ${day}`,
  footer: {
    source: (name) => `Kilde: ${name}`,
    release: (id, day) => `Udgave ${id}, offentliggjort ${day}`,
    here: 'Link til netop denne visning og udgave',
    contact: 'Spørgsmål om tallene',
    accessibility: 'Tilgængelighedserklæring',
    nothingKept: 'Siden gemmer intet om dig og henter intet fra andre websteder.',
  },
  provenance: {
    demo: 'Opdigtet kommune – alle tal er opdigtede til demonstration',
    unknown: 'Ukendt oprindelse – det kan ikke siges, om tallene er ægte',
    demoShort: 'DEMO',
    unknownShort: 'UKENDT OPRINDELSE',
    demoName: 'Opdigtede tal',
    unknownName: 'Tal af ukendt oprindelse',
  },
  overdue: (published, next) =>
    `Tallene er fra ${published}. Nye skulle være kommet ${next}, så billedet kan have ændret sig.`,
  earlier: {
    text: (id, day) => `Du ser udgave ${id} fra ${day}. Der findes en nyere.`,
    newest: 'Vis den nyeste',
  },
  coreTask: {
    orphan: 'Følger ingen retning i kerneopgaven',
    label: 'Vores kerneopgave',
    none: 'Kerneopgaven er ikke lagt ind.',
    bearings: 'Retninger',
  },
  missing: {
    'not-collected': 'Spørgsmålet blev ikke stillet',
    'no-answers': 'Ingen svarede',
    suppressed: 'For få svar til at kunne vises',
    'not-applicable': 'Gælder ikke enheden',
    'not-yet-published': 'Ikke offentliggjort endnu',
    unreadable: 'Kunne ikke læses',
  },
  missingMeasure: {
    'not-collected': 'Blev ikke målt',
    'no-answers': 'Ingen oplysninger',
    suppressed: 'For få personer til at kunne vises',
    'not-applicable': 'Gælder ikke enheden',
    'not-yet-published': 'Ikke offentliggjort endnu',
    unreadable: 'Kunne ikke læses',
  },
  state: daState,
  lost: {
    title: 'Siden findes ikke',
    text: 'Adressen fører ingen steder hen. Den kan være ændret, efter at linket blev skrevet.',
    home: 'Til overblikket',
    noGoal: 'Målet findes ikke i denne udgave',
    noUnit: 'Enheden findes ikke i denne udgave',
  },
  overview: daOverview,
  figure: daFigure(format),
  verdict: daVerdict,
};
