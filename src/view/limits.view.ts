import type { Indicator } from '#domain/feedback/indicator.ts';
import { type DefinitionRow, definitionView } from './definition.view.ts';
import type { PageSetting } from './setting.ts';

/** The rows of a definition that nobody should have to open: what the figure can not tell, and who governs it. */
const LIMITS = ['cannot', 'influence'];

/** What a figure answers to, what it does not say and how far the municipality governs it. */
export function limitsView(indicator: Indicator, setting: PageSetting): DefinitionRow[] {
  const { backing, unit } = setting.words;
  const answers = { key: 'aspect', label: backing.answersTo, said: [{ text: unit[indicator.aspect] }] };
  return [answers, ...definitionView(indicator, setting).filter(({ key }) => LIMITS.includes(key))];
}
