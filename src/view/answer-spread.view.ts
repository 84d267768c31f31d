import { answered } from '#domain/feedback/column.ts';
import { ANSWER_MEANINGS, type AnswerMeaning, type SurveyIndicator } from '#domain/feedback/indicator.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { Pair } from './profile.view.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';

/** Answers of one meaning: how wide they are drawn, and how many they are said to be. */
export interface SpreadPart {
  readonly meaning: AnswerMeaning;
  /** Percent of all answers, 0 to 100. */
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/** How the answers to one question fell, or the words that stand in their place. */
export interface SpreadRow {
  readonly key: string;
  readonly label: Said;
  /** From good to bad; empty where there is nothing to show. */
  readonly parts: readonly SpreadPart[];
  readonly said: string;
  readonly isWithheld: boolean;
}

export interface SpreadView {
  readonly label: string;
  readonly rows: readonly SpreadRow[];
}

/** A question without a middle step has no answers that are neither. */
const meaningsOf = ({ options }: SurveyIndicator, neutral: number): AnswerMeaning[] =>
  ANSWER_MEANINGS.filter(
    (meaning) => meaning !== 'neutral' || neutral > 0 || options.some(({ means }) => means === 'neutral'),
  );

function rowOf({ indicator, column }: Pair, setting: PageSetting): SpreadRow[] {
  if (indicator.kind !== 'survey' || column.kind !== 'survey') return [];
  const { words } = setting;
  const row = { key: indicator.id, label: said(indicator.short ?? indicator.name, setting) };
  const cell = column.cells.at(-1);
  const answers = cell?.kind === 'known' ? cell.value : null;
  if (answers === null || answered(answers) === 0) {
    const reason = cell?.kind === 'missing' ? cell.reason : 'no-answers';
    return [{ ...row, parts: [], said: words.missing[reason], isWithheld: reason === 'suppressed' }];
  }
  const all = answered(answers);
  let taken = 0;
  const parts = meaningsOf(indicator, answers.neutral).map((meaning): SpreadPart => {
    const from = (taken / all) * 100;
    taken += answers[meaning];
    return { meaning, from, to: (taken / all) * 100, said: words.survey[meaning](answers[meaning]) };
  });
  return [{ ...row, parts, said: words.survey.answers(all), isWithheld: false }];
}

/** How the latest answers fell, question by question, in the set's own order. */
export function answerSpreadView(pairs: readonly Pair[], unitName: Texts, setting: PageSetting): SpreadView {
  const rows = pairs.flatMap((pair) => rowOf(pair, setting));
  return { label: `${originName(setting)}${plainly(unitName, setting)}. ${setting.words.survey.spread}`, rows };
}
