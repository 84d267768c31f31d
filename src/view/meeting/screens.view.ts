import type { PageSetting } from '#view/setting.ts';
import { goalScreens } from './goal.view.ts';
import type { Held } from './held.ts';
import { lastScreens } from './last.view.ts';
import { measuredScreens } from './measured.view.ts';
import { ownScreens } from './own.view.ts';
import type { Part, Programme } from './programme.ts';
import { linkSaid, toldGoals } from './programme-goals.ts';
import type { Screen } from './screen.ts';
import { taskScreens } from './task.view.ts';
import { toldScreens } from './told.view.ts';
import { triedScreens } from './tried.view.ts';
import { trustScreens } from './trust.view.ts';
import { voiceScreens } from './voice.view.ts';

/** Every screen of a meeting, in order. Never fewer than two: the day's own notes, and the close. */
export function screensView(programme: Programme, held: Held, setting: PageSetting): Screen[] {
  const told = toldGoals(programme, held.goals, held.names.tree);
  const notice = linkSaid(told, setting);
  const part = (name: Part, screens: () => Screen[]): Screen[] => (programme.without.includes(name) ? [] : screens());
  const [first, ...others]: Screen[] = [
    ...part('task', () => taskScreens(held, setting)),
    ...part('last', () => lastScreens(held, setting)),
    ...(told.goals.length > 0 ? goalScreens(told.goals, held, setting) : measuredScreens(held, setting)),
    ...part('voice', () => voiceScreens(held, setting)),
    ...part('trust', () => trustScreens(held, setting)),
    ...part('told', () => toldScreens(held, setting)),
    ...part('tried', () => triedScreens(held, setting)),
    ...ownScreens(held, setting),
  ];
  if (first === undefined) return others;
  return [{ ...first, script: notice === null ? first.script : [notice, ...first.script] }, ...others];
}
