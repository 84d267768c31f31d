import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { type Said, type Setting, said } from './setting.ts';

/** What a figure is and is not, as rows of a word and its meaning. */
export interface DefinitionRow {
  readonly key: string;
  readonly label: string;
  readonly said: readonly Said[];
}

export function definitionView(indicator: Indicator, setting: Setting): DefinitionRow[] {
  const { figure, format } = setting.words;
  const text = (key: string, label: string, texts: Texts | undefined): DefinitionRow[] =>
    texts === undefined ? [] : [{ key, label, said: [said(texts, setting)] }];
  const own = (key: string, label: string, words: string | undefined): DefinitionRow[] =>
    words === undefined ? [] : [{ key, label, said: [{ text: words }] }];
  const good = indicator.kind === 'survey' ? indicator.options.filter((option) => option.means === 'good') : [];
  return [
    ...text('question', figure.question, indicator.kind === 'survey' ? indicator.question : undefined),
    ...(good.length === 0
      ? []
      : [{ key: 'good', label: figure.goodAnswers, said: good.map((option) => said(option.text, setting)) }]),
    ...text('definition', figure.definition, indicator.definition),
    ...text('can', figure.canSay, indicator.canSay),
    ...text('cannot', figure.cannotSay, indicator.cannotSay),
    ...own('influence', figure.influence.label, indicator.influence && figure.influence[indicator.influence]),
    ...own('statutory', figure.statutory, indicator.statutory ? figure.statutoryText : undefined),
    ...text('owner', figure.owner, indicator.owner),
    ...own('reviewed', figure.reviewed, indicator.reviewed && format.day(indicator.reviewed)),
    ...own(
      'minutes',
      figure.minutes,
      indicator.minutes === undefined ? undefined : figure.minutesText(indicator.minutes),
    ),
  ];
}
