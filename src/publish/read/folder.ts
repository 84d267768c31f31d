import { presetCells } from '#publish/presets/cells.ts';
import type { Problem } from '#publish/problem.ts';
import type { Folder } from '#publish/rows.ts';
import { type Decoded, decode } from './decode.ts';
import { type Fault, fault, placed } from './fault.ts';
import { type Sorted, sortFiles } from './files.ts';
import type { Inherit } from './inherit.ts';
import { folded } from './names.ts';
import { type OrganisationRead, readOrganisation } from './organisation/organisation.ts';
import { rowsOf } from './rows-of.ts';
import { readSheet, type TableRead, unreadable } from './sheet.ts';
import type { Table } from './table.ts';
import { ALL_TABLES } from './tables/all.ts';

/** Bytes. A hundred for each of MOST_ROWS rows; more is no table of figures. */
const LARGEST_TABLE = 100_000_000;
const LARGEST_ORGANISATION = 500_000;

type Files = ReadonlyMap<string, Uint8Array>;

export interface FolderRead {
  /** Null when organisation.yaml or the units are not there or can not be used. */
  readonly folder: Folder | null;
  readonly problems: readonly Problem[];
}

type Opened = { readonly decoded: Decoded } | { readonly fault: Fault };

function open(bytes: Uint8Array, largest: number): Opened {
  if (bytes.length > largest) return { fault: fault('file-too-large', { bytes: bytes.length, most: largest }) };
  const read = decode(bytes);
  return read.ok ? { decoded: read.value } : { fault: read.fault };
}

/** A column that marks invented figures is of no matter among them, and may not be among real ones. */
function marked(found: Problem, organisation: OrganisationRead['organisation']): Problem {
  const isMark = found.code === 'unknown-column' && folded(found.detail.written) === 'demo';
  if (!isMark || organisation?.provenance !== 'production') return found;
  return placed(fault('demo-column', { written: found.detail.written }), found.place);
}

function missingFile(wanted: string, sorted: Sorted): Problem {
  const near = sorted.problems.find((one) => one.code === 'unknown-file' && one.detail.nearest === wanted);
  return placed(fault('missing-file', { wanted, nearest: near?.place.file ?? null }), { file: wanted });
}

function organisationOf(files: Files, sorted: Sorted): OrganisationRead {
  const file = sorted.organisation;
  const none = { organisation: null, place: () => ({ file: 'organisation.yaml' }) };
  const bytes = file === null ? undefined : files.get(file);
  if (file === null || bytes === undefined) {
    const told = sorted.problems.some((one) => one.code === 'table-twice' && /ya?ml$/i.test(one.place.file));
    return { ...none, problems: told ? [] : [missingFile('organisation.yaml', sorted)] };
  }
  const opened = open(bytes, LARGEST_ORGANISATION);
  if ('decoded' in opened) return readOrganisation(file, opened.decoded);
  return { ...none, problems: [placed(opened.fault, { file })] };
}

function tableOf<Fields>(table: Table<Fields>, files: Files, sorted: Sorted, inherit?: Inherit): TableRead<Fields> {
  const file = sorted.tables.get(table.table);
  const bytes = file === undefined ? undefined : files.get(file);
  if (sorted.contested.has(table.table)) return unreadable([]);
  if (file === undefined || bytes === undefined) return { rows: [], problems: [], dropped: new Set() };
  const opened = open(bytes, LARGEST_TABLE);
  return 'decoded' in opened
    ? readSheet(table, file, opened.decoded, inherit)
    : unreadable([placed(opened.fault, { file })]);
}

/** The tables of the dialogue and the plan. */
const recordIn = (files: Files, sorted: Sorted) => ({
  questions: tableOf(ALL_TABLES.questions, files, sorted),
  decisions: tableOf(ALL_TABLES.decisions, files, sorted),
  trials: tableOf(ALL_TABLES.trials, files, sorted),
  stopped: tableOf(ALL_TABLES.stopped, files, sorted),
  unknowns: tableOf(ALL_TABLES.unknowns, files, sorted),
  corrections: tableOf(ALL_TABLES.corrections, files, sorted),
  meetings: tableOf(ALL_TABLES.meetings, files, sorted),
  plan: tableOf(ALL_TABLES.plan, files, sorted),
});

/**
 * The files of a folder as rows that know their cell, with every problem that files and cells have by themselves.
 *
 * Missing: tables that are not there are empty, and files says so.
 * Errors:  all are gathered; a row with a faulty cell is left out, and dropped says so.
 */
export function readFolder(files: Files): FolderRead {
  const sorted = sortFiles(files.keys());
  const { organisation, place, problems } = organisationOf(files, sorted);
  const tables = {
    units: tableOf(ALL_TABLES.units, files, sorted),
    goals: tableOf(ALL_TABLES.goals, files, sorted),
    indicators: tableOf(ALL_TABLES.indicators, files, sorted, presetCells(organisation)),
    answers: tableOf(ALL_TABLES.answers, files, sorted),
    invited: tableOf(ALL_TABLES.invited, files, sorted),
    measures: tableOf(ALL_TABLES.measures, files, sorted),
    comparators: tableOf(ALL_TABLES.comparators, files, sorted),
    texts: tableOf(ALL_TABLES.texts, files, sorted),
    voice: tableOf(ALL_TABLES.voice, files, sorted),
    groups: tableOf(ALL_TABLES.groups, files, sorted),
    groupAnswers: tableOf(ALL_TABLES.groupAnswers, files, sorted),
    steps: tableOf(ALL_TABLES.steps, files, sorted),
    ...recordIn(files, sorted),
  };
  const noUnits = !sorted.tables.has('units') && !sorted.contested.has('units');
  const all = [
    ...sorted.problems,
    ...problems,
    ...(noUnits ? [missingUnits(sorted)] : []),
    ...Object.values(tables).flatMap((one) => one.problems),
  ].map((one) => marked(one, organisation));
  if (organisation === null || tables.units.rows.length === 0) return { folder: null, problems: all };
  const dropped = Object.fromEntries(Object.entries(tables).map(([table, one]) => [table, one.dropped]));
  const folder: Folder = {
    organisation,
    placeInOrganisation: place,
    files: Object.fromEntries(sorted.tables) as Folder['files'],
    dropped,
    ...rowsOf(tables),
  };
  return { folder, problems: all };
}

function missingUnits(sorted: Sorted): Problem {
  const near = sorted.problems.find(
    (one) => one.code === 'unknown-file' && /^(?:enhet|enhed|unit)/.test(one.detail.nearest ?? ''),
  );
  return placed(fault('missing-file', { wanted: 'units.csv', nearest: near?.place.file ?? null }), {
    file: 'units.csv',
  });
}
