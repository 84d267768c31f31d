import type { PageSetting } from '#view/setting.ts';
import type { Held } from './held.ts';
import type { Programme } from './programme.ts';
import type { Screen } from './screen.ts';

const ABOUT_NOTHING = { goal: null, unit: null, indicator: null };

/** Every screen of a meeting, in order. Never fewer than one. */
export function screensView(_programme: Programme, held: Held, { words }: PageSetting): Screen[] {
  const { name } = held.organisation;
  return [
    {
      kind: 'close',
      key: 'close',
      top: name,
      title: { text: words.screens.title },
      about: ABOUT_NOTHING,
      script: [],
      lead: null,
    },
  ];
}
