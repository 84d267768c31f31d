/** A small sound town, about which the publisher has nothing to say. Tests change one thing at a time. */
const TOWN = {
  'organisation.yaml': `id: exempelkoping
name: Exempelköping
country: SE
committee: { sv: Socialnämnden, en: The Committee }
languages: [sv, en]
provenance: demo
source: { name: Enkäten }
release: { id: 2026-1, published: 2026-03-03, previous: 2025-1, next: 2027-03-02 }
core-task:
  text: Kraft att styra sitt liv.
  bearings: [{ id: egen-kraft, text: Egen kraft }]
value-base:
  name: Vår värdegrund
  values:
    - { id: respekt, name: Respekt, practices: [{ id: vi-halsar, text: Vi hälsar }] }
scales:
  fem-steg:
    - { text: { sv: Bra, en: Good }, means: good }
    - { text: Varken eller, means: neutral }
    - { text: Dåligt, means: bad }
    - { text: Vet inte, means: none }
waves:
  - { period: 2024, collected: { from: 2024-09-01, to: 2024-10-01 } }
  - { period: 2025, modes: [paper] }
comparators:
  - { id: liknande, name: Liknande, rule: Lika stora, year: 2024, source: { name: Statistik } }
contact: { name: Kvalitet }
`,
  'units.csv': `id,parent,name,area,opened,closed,replaced_by
kommunen,,Hela kommunen,,,,
bjorken,kommunen,Björken,Äldre,,,
linden,kommunen,Linden,Äldre,,,
`,
  'goals.csv': `id,title,bearing,parent,status,adopted,adopted_by,no_verdict_before,unit,indicators,replaces,ended,fate,into,reason
mota-val,Vi möter alla väl,egen-kraft,,active,2024-01-10,Socialnämnden,2025-01-10,,bemotande placeringar,,,,,
`,
  'indicators.csv': `id,name,kind,question,scale,measure_unit,direction,aspect,values,practices,target,comparator,source
bemotande,Bemötande,survey,Hur möter vi dig?,fem-steg,,higher,values,respekt,vi-halsar,85,,Enkäten
placeringar,Placeringar,measure,,,persons,lower,difference,,,30,liknande,Systemet
`,
  'answers.csv': `unit,wave,question,option,count
bjorken,2024,bemotande,Bra,20
bjorken,2025,bemotande,Bra,18
bjorken,2025,bemotande,Dåligt,2
linden,2024,bemotande,Bra,10
linden,2025,bemotande,Good,12
linden,2025,bemotande,Vet inte,3
`,
  'invited.csv': `unit,wave,invited
bjorken,2024,30
bjorken,2025,31
linden,2024,20
linden,2025,21
`,
  'measures.csv': `indicator,unit,period,value,denominator,status
placeringar,kommunen,2023,40,,
placeringar,kommunen,2024,44,,
placeringar,kommunen,2025,41,,provisional
placeringar,bjorken,2023,25,,
placeringar,bjorken,2024,24,,
placeringar,bjorken,2025,21,,
`,
  'comparators.csv': `comparator,member,indicator,period,value,why
liknande,Tomköping,placeringar,2024,38,
`,
  'texts.csv': `about,id,field,language,text,date,by,period
unit,bjorken,name,en,The Birch,,,
`,
} as const;

/** Files that the town does without: the first row that is added to one is its headings. */
type TownFile =
  | keyof typeof TOWN
  | ('voice.csv' | 'groups.csv' | 'answers-by-group.csv' | 'steps.csv')
  | ('questions.csv' | 'decisions.csv' | 'tests.csv' | 'stopped.csv')
  | ('unknowns.csv' | 'corrections.csv' | 'meetings.csv' | 'plan.csv');

/** In a file: something and what stands there instead; or a row more. */
export type Change = readonly [file: TownFile, from: string, to: string] | readonly [file: TownFile, row: string];

function changed(text: string, change: Change): string {
  const [file, from, to] = change;
  if (to === undefined) return `${text}${from}\n`;
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return text.replace(from, () => to);
}

/** The files of the town after some changes, as they would lie on a disk. */
export function townWith(changes: readonly Change[] = []): Map<string, Uint8Array> {
  const texts = new Map<string, string>(Object.entries(TOWN));
  for (const change of changes) texts.set(change[0], changed(texts.get(change[0]) ?? '', change));
  const encoder = new TextEncoder();
  return new Map([...texts].map(([file, text]) => [file, encoder.encode(text)]));
}
