import { describe, expect, it } from 'vitest';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { askedOf, recordOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { measuredOf, measureOf, questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { activeGoal, organisationOf, proposedGoal } from '#tests/view/organisations.ts';
import { TREE, voiceOf } from '#tests/view/voices.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import { prepareView, type Town } from '#view/meeting/prepare.view.ts';
import { PARTS, type Part, readProgramme } from '#view/meeting/programme.ts';
import type { Screen } from '#view/meeting/screen.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { sv } from '#words/sv.ts';

const setting = settingOf();
const ONLY_GOALS = PARTS.filter((part) => part !== 'task').join('.');
const NO_TASK = { coreTask: undefined };

/** A municipality that has figures, and neither goals nor a core task. One question is not asked in the whole. */
const MEASURED = {
  organisation: NO_TASK,
  goals: [],
  indicators: [
    measuredOf({ aspect: 'conditions' }),
    questionOf(),
    questionOf({ id: indicatorId('lyssnar') }),
    questionOf({ id: indicatorId('skillnad'), aspect: 'difference' }),
  ],
  columns: [
    measureOf([12, 10]),
    surveyOf([[40, 6, 4]]),
    surveyOf([[40, 6, 4]], { indicator: indicatorId('lyssnar'), unit: unitId('ornen') }),
    surveyOf([[40, 6, 4]], { indicator: indicatorId('skillnad') }),
  ],
};

const screensOf = (parts: Parameters<typeof heldOf>[0], goals: string | null = null): Screen[] =>
  screensView(readProgramme(goals, ONLY_GOALS), heldOf(parts), setting);
const keysOf = (screens: readonly Screen[]): string[] => screens.map(({ key }) => key);

describe('a meeting of a municipality without goals', () => {
  it('goes through what is measured in the whole, in the order of the overview', () => {
    const screens = screensOf(MEASURED);
    expect(keysOf(screens)).toEqual([
      ...['measured-bemotande', 'measured-skillnad', 'measured-vantan'],
      ...['notes', 'close'],
    ]);
    expect(screens.slice(0, 3).map(({ kind, top }) => [kind, top])).toEqual([
      ['figure', 'Det här mäts · 1 av 3'],
      ['figure', 'Det här mäts · 2 av 3'],
      ['figure', 'Det här mäts · 3 av 3'],
    ]);
    expect(screens[0]).toMatchObject({
      title: { text: sv.verdict.direction.first },
      about: { goal: null, unit: 'kommunen', indicator: 'bemotande' },
    });
  });

  it('does not go through it where a proposed goal is taken up, or where there is one that is followed', () => {
    const goals = [proposedGoal({ id: goalId('forslag') })];
    expect(keysOf(screensOf({ ...MEASURED, goals }, 'forslag'))[0]).toBe('goal-1-forslag');
    expect(keysOf(screensOf({ ...MEASURED, goals }))[0]).toBe('measured-bemotande');
    expect(keysOf(screensOf({ ...MEASURED, goals: [activeGoal()] }))[0]).toBe('goal-1-mota');
  });

  it.each(LANGUAGES)('says that there are no figures, or that they did not come, in %s', (language) => {
    const words = CATALOGUES[language];
    const first = (more: object) =>
      screensView(readProgramme(null, null), heldOf({ ...MEASURED, columns: [], ...more }), {
        ...setting,
        ...{ words, language },
      })[0];
    expect(first({})?.title.text).toBe(words.overview.empty);
    expect(first({ isFetched: () => false })?.title.text).toBe(words.screens.notFetched('kommunen'));
  });

  it('says what becomes of a link to goals', () => {
    const [first] = screensOf(MEASURED, 'borta');
    expect(first?.script[0]).toBe(sv.stage.link.measured);
  });
});

it('does not show a core task that is not written down', () => {
  const organisation = NO_TASK;
  expect(keysOf(screensView(readProgramme(null, null), heldOf({ organisation }), setting))[0]).toBe('goal-1-mota');
  expect(keysOf(screensView(readProgramme(null, null), heldOf(), setting))[0]).toBe('task');
});

describe('the preparing of it', () => {
  const { parts, outline } = sv.stage;
  const viewOf = (more: Partial<Town>, without: string | null = null) =>
    prepareView(
      readProgramme(null, without),
      { goals: [], tree: TREE, organisation: organisationOf(), measured: 3, ...more },
      setting,
    );
  const partIn = (more: Partial<Town>) => viewOf(more).parts.find(({ part }) => part === 'task');
  const noTask = { organisation: organisationOf(NO_TASK) };

  it('says that there is no core task, and counts no screen for it', () => {
    expect(partIn({})?.label).toBe(parts.task);
    expect(partIn(noTask)?.label).toBe('Grunduppdraget (inget inlagt ännu)');
    expect(viewOf({}).screens - viewOf(noTask).screens).toBe(1);
    expect(viewOf(noTask).outline.map(({ key }) => key)).not.toContain('task');
    expect(viewOf({}).outline.map(({ key }) => key)).toContain('task');
  });

  it.each<[string, Partial<Town>, readonly Part[]]>([
    ['what nobody knows yet', {}, []],
    ['no voices', { voice: voiceOf() }, ['voice', 'told']],
    ['voices', { voice: voiceOf({}) }, []],
    ['nothing in the record', { record: recordOf() }, ['last', 'tried']],
    ['a question in the record', { record: recordOf({ questions: [askedOf()] }) }, ['tried']],
    ['a trial in the record', { record: recordOf({ trials: [trialOf()] }) }, ['last']],
  ])('of %s says what has nothing, and leaves it out of how the meeting goes', (_, more, empty) => {
    const view = viewOf(more);
    expect(view.parts.filter(({ label }) => label.endsWith('(inget inlagt ännu)')).map(({ part }) => part)).toEqual(
      PARTS.filter((part) => empty.includes(part)),
    );
    const kept = PARTS.filter((part) => !empty.includes(part));
    expect(view.outline.map(({ key }) => key)).toEqual(expect.arrayContaining([...kept]));
    expect(view.outline).toHaveLength(kept.length + 3);
  });

  it('counts a screen for each thing that is measured', () => {
    const { outline: lines, screens } = viewOf(noTask, PARTS.join('.'));
    expect(lines.map(({ said }) => said.text)).toEqual([sv.overview.indicators, outline.notes, outline.close]);
    expect(screens).toBe(5);
    expect(viewOf({ ...noTask, measured: 0 }, PARTS.join('.')).screens).toBe(3);
    expect(viewOf({ ...noTask, goals: [activeGoal()] }, PARTS.join('.')).screens).toBe(4);
  });
});
