import type { AgendaPart } from './agenda.view.ts';
import type { Cell } from './csv.ts';
import type { PageSetting } from './setting.ts';
import { type ExportView, filed, nameOf } from './sheet.ts';

const COLUMNS = [
  'kind',
  'id',
  'date',
  'by',
  'body',
  'text',
  'goal',
  'unit',
  'indicator',
  'status',
  'carriedTo',
  'effectBy',
  'figure',
  'ask',
] as const;
type AgendaColumn = (typeof COLUMNS)[number];

/** What stands in a row of a list. Missing: nothing where there is nothing. */
export type AgendaCells = { readonly [column in AgendaColumn]?: Cell };

/** A meeting's list as a table: its columns are called as in the tables of questions and decisions. */
export function agendaExport(
  parts: readonly Pick<AgendaPart, 'all' | 'lines'>[],
  more: readonly AgendaCells[],
  title: string,
  setting: PageSetting,
): ExportView {
  const { dialogue } = setting.words;
  const { question, decision, ...own } = dialogue.column;
  const names: Readonly<Record<AgendaColumn, string>> = {
    ...question,
    ...own,
    body: decision.body,
    effectBy: decision.effectBy,
  };
  const rows = [...parts.flatMap(({ all, lines }) => lines(0, all).map(({ cells }) => cells)), ...more];
  return filed(
    {
      name: nameOf(['agenda'], setting),
      title,
      source: dialogue.source,
      head: COLUMNS.map((column) => names[column]),
      rows: rows.map((cells) => COLUMNS.map((column) => cells[column] ?? '')),
    },
    setting,
  );
}
