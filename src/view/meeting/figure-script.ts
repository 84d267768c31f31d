import type { Indicator } from '#domain/feedback/indicator.ts';
import { limitsView } from '#view/limits.view.ts';
import { type PageSetting, plainly } from '#view/setting.ts';

/** For the presenter: what the figure does not say, and whether it is in one's hands. */
export function limitsScript(indicator: Indicator, setting: PageSetting): string[] {
  const { script } = setting.words.screens;
  return limitsView(indicator, setting).flatMap(({ key, said: [first] }) => {
    if (first === undefined) return [];
    if (key === 'cannot') return [script.cannot(first.text)];
    return key === 'influence' ? [script.influence(first.text)] : [];
  });
}

/** For the presenter: who is in charge, where somebody is, and the source. */
export function sourceScript({ owner, source }: Indicator, setting: PageSetting): string {
  const { screens, figure } = setting.words;
  const said = figure.source(source.name, figure.kind[source.kind]);
  return owner === undefined ? said : `${screens.script.owner(plainly(owner, setting))}. ${said}`;
}
