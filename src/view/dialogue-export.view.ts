import type { Followed } from '#domain/dialogue/follow-up.ts';
import type { AskedQuestion, BodyDecision } from '#domain/dialogue/record.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { Cell } from './csv.ts';
import { type PageSetting, plainly } from './setting.ts';
import { type ExportView, filed, nameOf } from './sheet.ts';

/** Between several things in one cell, as in the tables that are read. */
export const BETWEEN = ' | ';

type QuestionColumn = keyof PageSetting['words']['dialogue']['column']['question'];
type DecisionColumn = keyof PageSetting['words']['dialogue']['column']['decision'];

/** What stands in a row of questions.csv: ids, and days as YYYY-MM-DD. */
export function questionCells(question: AskedQuestion, setting: PageSetting): Record<QuestionColumn, Cell> {
  const text = (texts: Texts | undefined): string => (texts === undefined ? '' : plainly(texts, setting));
  const { id, date, by, goal, unit, indicator, status, carriedTo, answer } = question;
  return {
    ...{ id, date, by: text(by), text: text(question.text) },
    ...{ goal: goal ?? '', unit: unit ?? '', indicator: indicator ?? '' },
    status: setting.words.dialogue.status[status],
    carriedTo: carriedTo.join(BETWEEN),
    answered: answer?.date ?? '',
    answeredBy: text(answer?.by),
    answer: text(answer?.text),
  };
}

/** The same of decisions.csv. */
export function decisionCells(decision: BodyDecision, setting: PageSetting): Record<DecisionColumn, Cell> {
  const { id, date, body, text, goal, units, indicator, effectBy } = decision;
  return {
    ...{ id, date, body: plainly(body, setting), text: plainly(text, setting) },
    ...{ goal: goal ?? '', units: units.join(BETWEEN), indicator: indicator ?? '', effectBy: effectBy ?? '' },
  };
}

/** Cells in the order of their columns. */
export const rowOf = <Name extends string>(
  names: Readonly<Record<Name, string>>,
  cells: Readonly<Record<Name, Cell>>,
) => (Object.keys(names) as Name[]).map((name) => cells[name]);

/** The questions as a table, in the columns that they are read from. */
export function questionsExport(questions: readonly AskedQuestion[], setting: PageSetting): ExportView {
  const { dialogue } = setting.words;
  const names = dialogue.column.question;
  return filed(
    {
      name: nameOf(['questions'], setting),
      title: dialogue.all.title,
      source: dialogue.source,
      head: Object.values(names),
      rows: questions.map((question) => rowOf(names, questionCells(question, setting))),
    },
    setting,
  );
}

/** The decisions as a table, in the columns that they are read from. */
export function decisionsExport(decisions: readonly Followed[], setting: PageSetting): ExportView {
  const { dialogue } = setting.words;
  const names = dialogue.column.decision;
  return filed(
    {
      name: nameOf(['decisions'], setting),
      title: dialogue.decisions.title,
      source: dialogue.source,
      head: Object.values(names),
      rows: decisions.map(({ decision }) => rowOf(names, decisionCells(decision, setting))),
    },
    setting,
  );
}
