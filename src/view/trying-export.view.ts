import type { Concerns, Correction, Stopped, Trial, Unknown } from '#domain/dialogue/record.ts';
import { trialState } from '#domain/dialogue/trials.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { Cell } from './csv.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, plainly } from './setting.ts';
import { type ExportView, filed, nameOf } from './sheet.ts';

/** What may be taken along from the page points at things by name, and is somebody's. */
export interface Taken {
  readonly names: NameIndex;
  readonly whose: { readonly id: string; readonly name: string };
}

type Name = keyof PageSetting['words']['trying']['column'];
/** The columns of a table, each with what stands in it: days as YYYY-MM-DD, nothing where there is nothing. */
type Columns<Thing> = readonly (readonly [name: Name, cell: (thing: Thing) => Cell | Texts | undefined])[];

interface Table<Thing> {
  readonly name: string;
  readonly title: string;
  readonly things: readonly Thing[];
  readonly columns: Columns<Thing>;
}

function fileOf<Thing>({ name, title, things, columns }: Table<Thing>, { whose }: Taken, setting: PageSetting) {
  const { trying } = setting.words;
  const written = (cell: Cell | Texts | undefined): Cell =>
    typeof cell === 'object' ? plainly(cell, setting) : (cell ?? '');
  return filed(
    {
      name: nameOf([name, whose.id], setting),
      title: `${title}, ${whose.name}`,
      source: trying.source,
      head: columns.map(([column]) => trying.column[column]),
      rows: things.map((thing) => columns.map(([, cell]) => written(cell(thing)))),
    },
    setting,
  );
}

/** What a thing is about, by name; the id of a unit that is not published. */
const concerning = ({ names }: Taken) =>
  [
    ['unit', ({ unit }) => unit && (names.tree.unit(unit)?.name ?? unit)],
    ['goal', ({ goal }) => goal && names.goals.get(goal)?.title],
    ['indicator', ({ indicator }) => indicator && names.indicators.get(indicator)?.name],
  ] as const satisfies Columns<Concerns>;

export function trialsExport(things: readonly Trial[], taken: Taken, setting: PageSetting): ExportView {
  const { trying, goalsNav } = setting.words;
  const columns: Columns<Trial> = [
    ['phase', ({ phase }) => trying.phase[phase]],
    ['what', ({ what }) => what],
    ['why', ({ why }) => why],
    ...concerning(taken),
    ['started', ({ started }) => started],
    ['ended', ({ ended }) => ended],
    ['outcome', (trial) => trying.state[trialState(trial, setting.origin.release.published)]],
    ['learnt', ({ learnt }) => learnt],
    ['instead', ({ instead }) => instead],
    ['with', (trial) => trial.with],
  ];
  return fileOf({ name: 'trials', title: goalsNav.trying, things, columns }, taken, setting);
}

export function stoppedExport(things: readonly Stopped[], taken: Taken, setting: PageSetting): ExportView {
  const [unit, goal] = concerning(taken);
  const columns: Columns<Stopped> = [
    ['what', ({ what }) => what],
    ['why', ({ why }) => why],
    ['instead', ({ instead }) => instead],
    ['hours', ({ hours }) => hours],
    ['date', ({ date }) => date],
    unit,
    goal,
  ];
  return fileOf({ name: 'stopped', title: setting.words.trying.stopped.title, things, columns }, taken, setting);
}

export function unknownsExport(things: readonly Unknown[], taken: Taken, setting: PageSetting): ExportView {
  const [unit, goal] = concerning(taken);
  const columns: Columns<Unknown> = [
    ['what', ({ text }) => text],
    ['since', ({ since }) => since],
    ['next', ({ next }) => next],
    unit,
    goal,
  ];
  return fileOf({ name: 'unknowns', title: setting.words.trying.unknowns.title, things, columns }, taken, setting);
}

export function correctionsExport(things: readonly Correction[], taken: Taken, setting: PageSetting): ExportView {
  const { corrections } = setting.words.trying;
  const [unit, , indicator] = concerning(taken);
  const columns: Columns<Correction> = [
    ['kind', ({ kind }) => corrections.kind[kind]],
    ['wrong', ({ wrong }) => wrong],
    ['right', ({ right }) => right],
    ['date', ({ date }) => date],
    ['told', ({ told }) => told],
    unit,
    indicator,
  ];
  return fileOf({ name: 'corrections', title: corrections.title, things, columns }, taken, setting);
}
