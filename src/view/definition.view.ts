import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { type PageSetting, type Said, said } from './setting.ts';

/** What a figure is and is not, as rows of a word and its meaning. */
export interface DefinitionRow {
  readonly key: string;
  readonly label: string;
  readonly said: readonly Said[];
}

export function definitionView(indicator: Indicator, setting: PageSetting): DefinitionRow[] {
  const { definition, format } = setting.words;
  const text = (key: string, label: string, texts: Texts | undefined): DefinitionRow[] =>
    texts === undefined ? [] : [{ key, label, said: [said(texts, setting)] }];
  const own = (key: string, label: string, words: string | undefined): DefinitionRow[] =>
    words === undefined ? [] : [{ key, label, said: [{ text: words }] }];
  const good = indicator.kind === 'survey' ? indicator.options.filter((option) => option.means === 'good') : [];
  return [
    ...text('question', definition.question, indicator.kind === 'survey' ? indicator.question : undefined),
    ...(good.length === 0
      ? []
      : [{ key: 'good', label: definition.goodAnswers, said: good.map((option) => said(option.text, setting)) }]),
    ...text('definition', definition.definition, indicator.definition),
    ...text('can', definition.canSay, indicator.canSay),
    ...text('cannot', definition.cannotSay, indicator.cannotSay),
    ...own('influence', definition.influence.label, indicator.influence && definition.influence[indicator.influence]),
    ...own('statutory', definition.statutory, indicator.statutory ? definition.statutoryText : undefined),
    ...text('owner', definition.owner, indicator.owner),
    ...own('reviewed', definition.reviewed, indicator.reviewed && format.day(indicator.reviewed)),
    ...own(
      'minutes',
      definition.minutes,
      indicator.minutes === undefined ? undefined : definition.minutesText(indicator.minutes),
    ),
  ];
}
