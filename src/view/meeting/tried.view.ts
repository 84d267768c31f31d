import type { Trial } from '#domain/dialogue/record.ts';
import { trialState } from '#domain/dialogue/trials.ts';
import { type Around, latestFirst, unitOf } from '#view/record-item.ts';
import { type PageSetting, plainly, said } from '#view/setting.ts';
import { stoppedView } from '#view/stopped.view.ts';
import { whenSaid } from '#view/trial-item.view.ts';
import { type TryingPlace, trialsView } from '#view/trials.view.ts';
import type { Held } from './held.ts';
import { joined, type Listing, listScreens } from './list.ts';
import type { Screen, ScreenLine } from './screen.ts';

/** The latest of each. */
const LATEST = 3;

const EVERYTHING: TryingPlace = { page: 'trying', unit: null, phase: null };

function trialLine(trial: Trial, around: Around, setting: PageSetting): ScreenLine {
  const { trying, screens } = setting.words;
  const state = trialState(trial, setting.origin.release.published);
  const learnt = trial.learnt === undefined ? null : screens.learnt(plainly(trial.learnt, setting));
  return {
    key: trial.id,
    text: said(trial.what, setting),
    facts: joined([
      trying.state[state],
      unitOf(trial, around, setting)?.name.text,
      learnt ?? whenSaid(trial, state, setting),
    ]),
  };
}

/** What was tried and what was learnt, then what was stopped, the latest first. Missing: no screen for what there is none of. */
export function triedScreens({ record, names }: Held, setting: PageSetting): Screen[] {
  if (record === null) return [];
  const { screens } = setting.words;
  const around = { names, page: names.tree.root.id };
  const taken = { names, whose: { id: names.tree.root.id, name: '' } };
  const { sentence } = trialsView(record.trials, around, taken, EVERYTHING, setting);
  const stopped = stoppedView(record.stopped, setting);
  const top = screens.top.tried;
  const tried: Listing = {
    ...{ key: 'tried', top, title: { text: screens.tried }, ask: null, script: [] },
    lead: sentence,
    lines: latestFirst(record.trials, ({ ended, started }) => ended ?? started)
      .slice(0, LATEST)
      .map((trial) => trialLine(trial, around, setting)),
  };
  const over: Listing = {
    ...{ key: 'stopped', top, title: { text: screens.stopped }, ask: null, script: [screens.script.stop] },
    lead: stopped?.sentence ?? null,
    lines: (stopped?.lines ?? []).slice(0, LATEST).map(({ key, what, hours }) => ({ key, text: what, facts: hours })),
  };
  return [tried, over].filter(({ lines }) => lines.length > 0).flatMap((one) => listScreens(one, setting));
}
