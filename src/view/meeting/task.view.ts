import { type PageSetting, said } from '#view/setting.ts';
import { ABOUT_NOTHING } from './about.ts';
import type { Held } from './held.ts';
import type { TaskScreen } from './screen.ts';

/** What the municipality is for. That it is not written down is said too: all else is held against it. */
export function taskScreen({ organisation }: Held, setting: PageSetting): TaskScreen {
  const { screens, coreTask: words } = setting.words;
  const { coreTask } = organisation;
  return {
    kind: 'task',
    key: 'task',
    top: screens.top.task,
    title: coreTask === undefined ? { text: words.none } : said(coreTask.text, setting),
    about: ABOUT_NOTHING,
    script: coreTask === undefined ? [] : [screens.script.wait],
    bearings: (coreTask?.bearings ?? []).map(({ id, text }) => ({ key: id, said: said(text, setting) })),
  };
}
