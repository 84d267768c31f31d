import type { Party } from '#domain/feedback/indicator.ts';
import { PARTIES } from '#domain/feedback/indicator.ts';
import type { PresetName } from '#publish/organisation-source.ts';
import { five } from './five.ts';
import { hme } from './hme.ts';
import { ifo } from './ifo.ts';
import { meetings } from './meetings.ts';
import type { Preset } from './preset.ts';
import { trust } from './trust.ts';

/** Each preset, for those who are asked. None said: after a meeting the users, of trust everyone. */
const MAKERS: Readonly<Record<PresetName, (asked?: readonly Party[]) => Preset>> = {
  five: () => five,
  ifo: () => ifo,
  meetings: (asked = ['users']) => meetings([...new Set(asked)]),
  hme: () => hme,
  trust: (asked = PARTIES) => trust(asked),
};

/** The presets in which it can be said who is asked. */
export const ASKS_SEVERAL: ReadonlySet<PresetName> = new Set<PresetName>(['meetings', 'trust']);

export const presetFor = (name: PresetName, asked?: readonly Party[]): Preset => MAKERS[name](asked);
