import type { Indicator } from '#domain/feedback/indicator.ts';
import { type DefinitionRow, definitionView } from '#view/definition.view.ts';
import type { PageSetting } from '#view/setting.ts';

/** What nobody should read a figure without. The rest stands on the page about the figures. */
const IN_SHORT = ['good', 'definition', 'cannot', 'influence'];

/** What a figure is, what it does not say and who governs it. */
export const shortDefinition = (indicator: Indicator, setting: PageSetting): DefinitionRow[] =>
  definitionView(indicator, setting).filter(({ key }) => IN_SHORT.includes(key));
