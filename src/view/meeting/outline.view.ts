import type { PageSetting, Said } from '#view/setting.ts';
import type { Part } from './programme.ts';

/** A line of what the meeting goes through. */
export interface OutlineLine {
  readonly key: string;
  readonly said: Said;
  readonly screens: number;
}

/** About how many screens a part gets where there is something to show of all of it: questions and decisions fill two each. */
const SCREENS_OF: Readonly<Record<Part, number>> = { task: 1, last: 4, voice: 1, trust: 3, told: 2, tried: 2 };

/** What the meeting goes through, in order. Without goals it is what is measured, one screen each; one says that nothing is. */
export function outlineOf(
  goals: readonly { readonly key: string; readonly title: Said; readonly screens: number }[],
  measured: number,
  without: readonly Part[],
  setting: PageSetting,
): OutlineLine[] {
  const { overview, stage } = setting.words;
  const { parts, outline } = stage;
  const part = (key: Part): OutlineLine[] =>
    without.includes(key) ? [] : [{ key, said: { text: parts[key] }, screens: SCREENS_OF[key] }];
  const instead = { key: 'measured', said: { text: overview.indicators }, screens: Math.max(1, measured) };
  const told = goals.map(({ key, title, screens }) => ({ key, said: title, screens }));
  return [
    ...[...part('task'), ...part('last'), ...(told.length > 0 ? told : [instead])],
    ...[...part('voice'), ...part('trust'), ...part('told'), ...part('tried')],
    { key: 'notes', said: { text: outline.notes }, screens: 1 },
    { key: 'close', said: { text: outline.close }, screens: 1 },
  ];
}
