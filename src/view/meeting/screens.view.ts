import type { PageSetting } from '#view/setting.ts';
import { goalScreens } from './goal.view.ts';
import type { Held } from './held.ts';
import { lastScreens } from './last.view.ts';
import { ownScreens } from './own.view.ts';
import type { Part, Programme } from './programme.ts';
import { type ToldGoals, toldGoals } from './programme-goals.ts';
import type { Screen } from './screen.ts';
import { taskScreen } from './task.view.ts';
import { toldScreens } from './told.view.ts';
import { triedScreens } from './tried.view.ts';
import { trustScreens } from './trust.view.ts';
import { voiceScreens } from './voice.view.ts';

/** What the presenter is told of a link that asks for what the release does not have. */
function linkSaid({ unknown, isInstead }: ToldGoals, { words }: PageSetting): string[] {
  const { script } = words.screens;
  if (isInstead) return [script.every];
  return unknown === 0 ? [] : [script.unknown(unknown)];
}

/** Every screen of a meeting, in order. Never fewer than two: the day's own notes, and the close. */
export function screensView(programme: Programme, held: Held, setting: PageSetting): Screen[] {
  const told = toldGoals(programme, held);
  const part = (name: Part, screens: () => Screen[]): Screen[] => (programme.without.includes(name) ? [] : screens());
  const [first, ...others]: Screen[] = [
    ...part('task', () => [taskScreen(held, setting)]),
    ...part('last', () => lastScreens(held, setting)),
    ...goalScreens(told.goals, held, setting),
    ...part('voice', () => voiceScreens(held, setting)),
    ...part('trust', () => trustScreens(held, setting)),
    ...part('told', () => toldScreens(held, setting)),
    ...part('tried', () => triedScreens(held, setting)),
    ...ownScreens(held, setting),
  ];
  return first === undefined
    ? others
    : [{ ...first, script: [...linkSaid(told, setting), ...first.script] }, ...others];
}
