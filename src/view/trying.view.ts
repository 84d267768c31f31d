import type { DialogueRecord } from '#domain/dialogue/record.ts';
import type { Unit } from '#domain/units/unit.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, plainly } from './setting.ts';
import { phaseIn, type TrialsView, type TryingPlace, trialsView } from './trials.view.ts';
import { type SectionView, sectionsOf } from './trying-sections.view.ts';
import { within } from './within.ts';

export interface TryingView {
  /** Nothing at all has been written down for the unit. */
  readonly isEmpty: boolean;
  readonly trials: TrialsView;
  /** None while one step is looked at. */
  readonly sections: readonly SectionView[];
}

/** What the page reads of the record. */
type Record = Pick<DialogueRecord, 'trials' | SectionView['key']>;

/** What has been tried in a unit and below it, what was stopped, what nobody knows yet, and what was put right. */
export function tryingView(
  record: Record,
  names: NameIndex,
  unit: Unit,
  place: TryingPlace,
  setting: PageSetting,
): TryingView {
  const inUnit = <Thing extends Parameters<typeof within>[0][number]>(things: readonly Thing[]): readonly Thing[] =>
    within(things, names.tree, unit.id);
  const own = {
    trials: inUnit(record.trials),
    stopped: inUnit(record.stopped),
    unknowns: inUnit(record.unknowns),
    corrections: inUnit(record.corrections),
  };
  const at = { names, page: unit.id };
  const taken = { names, whose: { id: unit.id, name: plainly(unit.name, setting) } };
  return {
    isEmpty: Object.values(own).every((things) => things.length === 0),
    trials: trialsView(own.trials, at, taken, place, setting),
    sections: phaseIn(place) === null ? sectionsOf(own, at, taken, setting) : [],
  };
}
