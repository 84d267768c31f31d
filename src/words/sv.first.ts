import type { MissingReason } from '#domain/kernel/measured.ts';
import { svFigure } from './sv.figure.ts';
import { format } from './sv.number.ts';
import { svOverview } from './sv.overview.ts';
import { svState } from './sv.state.ts';
import { svVerdict } from './sv.verdict.ts';

/** What the product says in Swedish on its first page and around every page. */
export const svFirst = {
  language: { code: 'sv', name: 'Svenska', choose: 'Språk' },
  format,
  product: 'Tillitskompassen',
  skip: 'Hoppa till innehållet',
  nav: {
    label: 'Huvudmeny',
    overview: 'Överblick',
    goals: 'Mål',
    units: 'Enheter',
    survey: 'Brukarnas röst',
    values: 'Värdegrund',
    conditions: 'Förutsättningar',
    meeting: 'Mötet',
    about: 'Om siffrorna',
  },
  released: (day: string): string => `uppgifter från ${day}`,
  footer: {
    source: (name: string): string => `Källa: ${name}`,
    release: (id: string, day: string): string => `Utgåva ${id}, publicerad ${day}`,
    here: 'Länk till just den här vyn och utgåvan',
    contact: 'Frågor om siffrorna',
    accessibility: 'Tillgänglighetsredogörelse',
    nothingKept: 'Sidan sparar ingenting om dig och hämtar inget från någon annan webbplats.',
  },
  provenance: {
    demo: 'Påhittad kommun – alla siffror är uppdiktade för demonstration',
    unknown: 'Okänt ursprung – det går inte att säga om siffrorna är riktiga',
    demoShort: 'DEMO',
    unknownShort: 'OKÄNT URSPRUNG',
    demoName: 'Påhittade siffror',
    unknownName: 'Siffror av okänt ursprung',
  },
  overdue: (published: string, next: string): string =>
    `Uppgifterna är från ${published}. Nya skulle ha kommit ${next}, så läget kan ha ändrats.`,
  earlier: {
    text: (id: string, day: string): string => `Du ser utgåva ${id} från ${day}. En nyare finns.`,
    newest: 'Visa den nyaste',
  },
  coreTask: {
    orphan: 'Följer ingen riktning i grunduppdraget',
    label: 'Vårt grunduppdrag',
    none: 'Grunduppdraget är inte inlagt.',
    bearings: 'Riktningar',
  },
  missing: {
    'not-collected': 'Frågan ställdes inte',
    'no-answers': 'Ingen svarade',
    suppressed: 'För få svar för att visas',
    'not-applicable': 'Gäller inte enheten',
    'not-yet-published': 'Inte publicerat än',
    unreadable: 'Gick inte att läsa',
  } satisfies Record<MissingReason, string>,
  missingMeasure: {
    'not-collected': 'Mättes inte',
    'no-answers': 'Inga uppgifter',
    suppressed: 'För få personer för att visas',
    'not-applicable': 'Gäller inte enheten',
    'not-yet-published': 'Inte publicerat än',
    unreadable: 'Gick inte att läsa',
  } satisfies Record<MissingReason, string>,
  state: svState,
  lost: {
    title: 'Sidan finns inte',
    text: 'Adressen leder ingenstans. Den kan ha ändrats sedan länken skrevs.',
    home: 'Till överblicken',
    noGoal: 'Målet finns inte i den här utgåvan',
    noUnit: 'Enheten finns inte i den här utgåvan',
  },
  overview: svOverview,
  figure: svFigure(format),
  verdict: svVerdict,
};

export type FirstWords = typeof svFirst;
