import type { Trial } from '#domain/dialogue/record.ts';
import { type TrialState, trialState } from '#domain/dialogue/trials.ts';
import { type Around, lineOf, linksOf, type RecordView, type StoryLine, storyOf, unitOf } from './record-item.ts';
import { type PageSetting, said } from './setting.ts';

/** When it was tried: the days it has, and no more. */
export function whenSaid({ started, ended }: Trial, state: TrialState, { words }: PageSetting): string {
  const { trying, format } = words;
  if (state === 'planned') return trying.begins(format.day(started));
  if (ended === undefined || state === 'running') return trying.since(format.day(started));
  return trying.between(format.day(started), format.day(ended));
}

/** What is over and has taught nobody anything in writing says so; what goes on has time left to. */
function learntLine(trial: Trial, state: TrialState, setting: PageSetting): StoryLine[] {
  const { story, notWritten } = setting.words.trying;
  if (trial.learnt !== undefined) return storyOf([[story.learnt, trial.learnt]], setting);
  return state === 'planned' || state === 'running' ? [] : [lineOf(story.learnt, notWritten, true)];
}

/** One trial: what, when and where, why, what was learnt, and what came of it. */
export function trialView(trial: Trial, around: Around, setting: PageSetting): RecordView {
  const { trying } = setting.words;
  const state = trialState(trial, setting.origin.release.published);
  const { story } = trying;
  return {
    key: trial.id,
    title: said(trial.what, setting),
    state: trying.state[state],
    facts: [whenSaid(trial, state, setting)],
    unit: unitOf(trial, around, setting),
    story: [
      ...storyOf([[story.why, trial.why]], setting),
      ...learntLine(trial, state, setting),
      ...storyOf(
        [
          [story.instead, trial.instead],
          [story.with, trial.with],
        ],
        setting,
      ),
    ],
    links: linksOf(trial, around, setting),
  };
}
