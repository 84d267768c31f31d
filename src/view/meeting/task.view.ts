import { type PageSetting, said } from '#view/setting.ts';
import { ABOUT_NOTHING } from './about.ts';
import type { Held } from './held.ts';
import type { TaskScreen } from './screen.ts';

/** What the municipality is for. Missing: no screen where it is not written down, which is said when the meeting is prepared. */
export function taskScreens({ organisation }: Held, setting: PageSetting): TaskScreen[] {
  const { screens } = setting.words;
  const { coreTask } = organisation;
  if (coreTask === undefined) return [];
  const screen: TaskScreen = {
    kind: 'task',
    key: 'task',
    top: screens.top.task,
    title: said(coreTask.text, setting),
    about: ABOUT_NOTHING,
    script: [screens.script.wait],
    bearings: coreTask.bearings.map(({ id, text }) => ({ key: id, said: said(text, setting) })),
  };
  return [screen];
}
