import { isIn } from '#publish/build/calendars.ts';
import { type Division, divisionsIn, MEANINGS, type Meant } from '#publish/build/divisions.ts';
import type { Tallies } from '#publish/build/tallies.ts';
import { cellOf, type Tally } from '#publish/build/tally.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { unknownOptions, wrongKind } from './answers.ts';
import type { Context } from './context.ts';

/** Answers of those whom no axis divides: said once for each question. */
function ofOthers({ folder, indicators }: Context): Problem[] {
  const said = new Set<string>();
  return folder.groupAnswers.flatMap((row) => {
    const { question } = row.fields;
    const { kind, asked = 'users' } = indicators.get(question)?.fields ?? {};
    if (kind !== 'survey' || asked === 'users' || said.has(question)) return [];
    said.add(question);
    return [problem('error', 'groups-of-others', row.place('question'), { question, asked })];
  });
}

/** Whether the question could have been asked in the wave. */
function isAsked({ waves, indicators, calendars }: Context, { question, wave }: Pick<Division, 'question' | 'wave'>) {
  const calendar = calendars.of(indicators.get(question)?.fields ?? {});
  return calendar === 'waves' ? waves.has(wave) : isIn(calendar, wave);
}

const keyOf = (axis: string, group: string): string => `${axis} ${group}`;

/** Whether every row points at something known: else the row that is missed may be one of those. */
function isClear(context: Context): boolean {
  const { folder, indicators, refused } = context;
  const known = new Set(folder.organisation.groups.flatMap(({ id, groups }) => groups.map((one) => keyOf(id, one.id))));
  return (
    !refused.has('groupAnswers') &&
    !refused.has('organisation:groups') &&
    folder.groupAnswers.every(
      ({ fields }) =>
        known.has(keyOf(fields.axis, fields.group)) && indicators.has(fields.question) && isAsked(context, fields),
    )
  );
}

/** Groups that nothing stands for where others of the same axis have answers. */
function missing({ axis, question, wave, rows }: Division): Problem[] {
  const named = new Set(rows.map(({ fields }) => fields.group));
  const groups = axis.groups.flatMap(({ id }) => (named.has(id) ? [] : [id]));
  const [first] = rows;
  if (first === undefined || groups.length === 0) return [];
  return [problem('error', 'group-answers-missing', first.place('group'), { axis: axis.id, question, wave, groups })];
}

/** How many there are of each kind of answer to a question in the whole organisation. */
function wholeIn(tally: Tally, { question, wave }: Division): Meant {
  const [counts, at] = [tally.questions.get(question)?.counts, tally.waves.indexOf(wave)];
  const of = (means: keyof Meant): number => (at === -1 ? 0 : (counts?.[means][cellOf(tally, 0, at)] ?? 0));
  return { good: of('good'), neutral: of('neutral'), bad: of('bad'), none: of('none') };
}

/** More in all the groups of an axis than there are: the first kind of answer of which it is so. */
function exceeding(context: Context, tallies: Tallies, division: Division): Problem[] {
  const { axis, question, wave, rows, groups } = division;
  const tally = tallies.of(question);
  if (context.refused.has('answers') || tally === undefined || !tally.complete.answers) return [];
  const [whole, [first]] = [wholeIn(tally, division), rows];
  if (first === undefined || !isAsked(context, division)) return [];
  const sumOf = (means: keyof Meant): number => groups.reduce((sum, group) => sum + group[means], 0);
  const means = MEANINGS.find((one) => sumOf(one) > whole[one]);
  if (means === undefined) return [];
  const detail = { axis: axis.id, question, wave, means, groups: sumOf(means), answers: whole[means] };
  return [problem('error', 'group-answers-exceed-whole', first.place('count'), detail)];
}

/** More answers from a group than persons of it who answered at all. */
function beyondGroup({ folder }: Context, divisions: readonly Division[]): Problem[] {
  const known = new Map(
    folder.groups.map(({ fields }) => [`${fields.wave} ${keyOf(fields.axis, fields.group)}`, fields.answered]),
  );
  return divisions.flatMap(({ axis, question, wave, rows, groups }) =>
    axis.groups.flatMap(({ id: group }, at) => {
      const answered = known.get(`${wave} ${keyOf(axis.id, group)}`);
      const answers = MEANINGS.reduce((sum, means) => sum + (groups[at]?.[means] ?? 0), 0);
      const row = rows.find(({ fields }) => fields.group === group);
      if (answered === undefined || row === undefined || answers <= answered) return [];
      const detail = { axis: axis.id, question, wave, group, answers, answered };
      return [problem('error', 'group-answers-exceed-group', row.place('count'), detail)];
    }),
  );
}

/** The answers by group, against the scales, the axes and the answers that they are part of. */
export function checkGroupAnswers(context: Context, tallies: Tallies | null): Problem[] {
  const { groupAnswers } = context.folder;
  const divisions = divisionsIn(context.folder);
  return [
    ...unknownOptions(context, groupAnswers),
    ...wrongKind(context, groupAnswers, 'question', (row) => row.question, 'answers-to-measure'),
    ...ofOthers(context),
    ...(isClear(context) ? divisions.flatMap(missing) : []),
    ...(tallies === null ? [] : divisions.flatMap((one) => exceeding(context, tallies, one))),
    ...(context.refused.has('groups') ? [] : beyondGroup(context, divisions)),
  ];
}
