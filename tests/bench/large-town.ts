import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As large as it may become: every unit answers every question in every wave. */
export const SIZE = { units: 2500, surveys: 10, measures: 5, periods: 12 };

const AREAS = 50;
const OPTIONS = ['Ja', 'Delvis', 'Nej'];
const FIRST_YEAR = 2014;

const ORGANISATION = `id: storkoping
name: Storköping
country: SE
committee: Socialnämnden
languages: [sv]
provenance: demo
source: { name: Påhittade uppgifter }
release: { id: 2026-1, published: 2026-03-03 }
core-task: { text: Att varje människa får kraft att styra sitt eget liv., bearings: [{ id: kraft, text: Egen kraft }] }
scales:
  tre-steg:
    - { text: Ja, means: good }
    - { text: Delvis, means: neutral }
    - { text: Nej, means: bad }
contact: { name: Ingen }
waves:
`;

const years = Array.from({ length: SIZE.periods }, (_, at) => FIRST_YEAR + at);
const areas = Array.from({ length: AREAS }, (_, at) => `omrade-${at}`);
const leaves = Array.from({ length: SIZE.units - AREAS - 1 }, (_, at) => `enhet-${at}`);
const questions = Array.from({ length: SIZE.surveys }, (_, at) => `fraga-${at}`);
const measures = Array.from({ length: SIZE.measures }, (_, at) => `matt-${at}`);

/** Two questions and one measure to each goal. */
const goals = measures.map((measure, at) => {
  const asked = [questions[2 * at], questions[2 * at + 1], measure].join('|');
  return `mal-${at},Fler får bestämma mer ${at},kraft,active,2020-01-01,Socialnämnden,${asked}`;
});

/** Looks random and is the same every time: a whole number from 0 up to, but not including, the limit. */
function steady(seed: number, limit: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) % limit;
}

function* answers(): Generator<string> {
  let seed = 1;
  for (const unit of leaves) {
    for (const year of years) {
      for (const question of questions) {
        for (const option of OPTIONS) {
          seed += 1;
          yield `${unit},${year},${question},${option},${steady(seed, 12)}`;
        }
      }
    }
  }
}

function* values(): Generator<string> {
  let seed = 1;
  for (const indicator of measures) {
    for (const unit of leaves) {
      for (const year of years) {
        seed += 1;
        yield `${indicator},${unit},${year},${10 + steady(seed, 80)}`;
      }
    }
  }
}

/** Writes the large town into a folder, as a municipality would have it: one organisation.yaml and its tables. */
export function writeLargeTown(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, headings: string, rows: Iterable<string>) =>
    writeFileSync(join(folder, name), `${[headings, ...rows].join('\n')}\n`);
  const waves = years.map((year) => `  - { period: ${year}, modes: [paper] }\n`).join('');
  writeFileSync(join(folder, 'organisation.yaml'), ORGANISATION + waves);
  write('units.csv', 'id,parent,name', [
    'kommunen,,Storköping',
    ...areas.map((area, at) => `${area},kommunen,Område ${at}`),
    ...leaves.map((leaf, at) => `${leaf},${areas[at % AREAS]},Enhet ${at}`),
  ]);
  write('goals.csv', 'id,title,bearing,status,adopted,adopted_by,indicators', goals);
  write('indicators.csv', 'id,name,kind,question,scale,measure_unit,decimals,direction,aspect,source', [
    ...questions.map((id) => `${id},${id},survey,Får du bestämma?,tre-steg,,,higher,values,Enkät`),
    ...measures.map((id) => `${id},${id},measure,,,percent,0,higher,difference,System`),
  ]);
  write('answers.csv', 'unit,wave,question,option,count', answers());
  const asked = leaves.flatMap((unit) => years.map((year) => `${unit},${year},60`));
  write('invited.csv', 'unit,wave,invited', asked);
  write('measures.csv', 'indicator,unit,period,value', values());
}
