import { slug } from '#publish/build/slug.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { nearest } from '#publish/read/nearest.ts';
import { shown } from '#publish/read/shown.ts';
import { RECORD_TABLES } from '#publish/rows.dialogue.ts';
import type { Row, TextFields } from '#publish/rows.ts';
import type { Context } from './context.ts';
import type { Look } from './references.ts';
import { rolesIn } from './roles.ts';

interface Concerned {
  readonly goal?: string | undefined;
  readonly unit?: string | undefined;
}

function concerns<Fields extends Concerned>(look: Look, rows: readonly Row<Fields>[]): Problem[] {
  const columns: readonly Row<Concerned>[] = rows;
  return [...look(columns, 'goal', 'goal', (row) => row.goal), ...look(columns, 'unit', 'unit', (row) => row.unit)];
}

const ABOUT = ['question', 'decision', 'test', 'stopped', 'unknown', 'correction', 'plan'] as const;

const inTexts = (look: Look, texts: readonly Row<TextFields>[]): Problem[] =>
  ABOUT.flatMap((subject) => {
    const about = texts.filter(({ fields }) => fields.about === subject);
    return look(about, 'id', subject, (text) => text.id);
  });

/** Names of roles that nobody has. They are told by their names, for they have no ids. */
function unknownRoles({ folder, refused }: Context): Problem[] {
  const named = folder.texts.filter(({ fields }) => fields.about === 'role');
  if (named.length === 0 || RECORD_TABLES.some((table) => refused.has(table))) return [];
  const roles = rolesIn(folder);
  const known = new Set(roles.map(slug));
  return named
    .filter(({ fields }) => !known.has(slug(fields.id)))
    .map((row) => {
      const near = nearest(row.fields.id, roles);
      const detail = { written: shown(row.fields.id), nearest: near === null ? null : shown(near) };
      return problem('error', 'unknown-role', row.place('id'), detail);
    });
}

/** Ids that point at nothing, in the tables of the dialogue and the plan and in texts about them. */
export function unknownInDialogue(context: Context, look: Look): Problem[] {
  const { folder } = context;
  const { questions, decisions, trials, stopped, unknowns, corrections, meetings, plan, texts } = folder;
  return [
    ...concerns(look, questions),
    ...look(questions, 'indicator', 'indicator', (row) => row.indicator),
    ...look(decisions, 'goal', 'goal', (row) => row.goal),
    ...look(decisions, 'units', 'unit', (row) => row.units),
    ...look(decisions, 'indicator', 'indicator', (row) => row.indicator),
    ...concerns(look, trials),
    ...look(trials, 'indicator', 'indicator', (row) => row.indicator),
    ...concerns(look, stopped),
    ...concerns(look, unknowns),
    ...look(corrections, 'unit', 'unit', (row) => row.unit),
    ...look(corrections, 'indicator', 'indicator', (row) => row.indicator),
    ...concerns(look, meetings),
    ...look(plan, 'goal', 'goal', (row) => row.goal),
    ...inTexts(look, texts),
    ...unknownRoles(context),
  ];
}
