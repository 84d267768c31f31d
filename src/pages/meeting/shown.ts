import type { Held } from '#view/meeting/held.ts';
import type { Screen } from '#view/meeting/screen.ts';
import type { PageSetting } from '#view/setting.ts';

/** A meeting as it is shown: made once, before its first screen, and never again until it is left. */
export interface Shown {
  readonly held: Held;
  /** Also the day: a clock that is changed changes nothing that is said. */
  readonly setting: PageSetting;
  readonly screens: readonly Screen[];
  /** What did not come, by name. */
  readonly missed: readonly string[];
}
