import { describe, expect, it } from 'vitest';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { on } from '#tests/domain/dialogue/items.ts';
import { askedOf, meetingOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { activeGoal, formerGoal, proposedGoal } from '#tests/view/organisations.ts';
import { voiceOf } from '#tests/view/voices.ts';
import { PARTS, type Part, readProgramme } from '#view/meeting/programme.ts';
import type { Screen } from '#view/meeting/screen.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { sv } from '#words/sv.ts';

const setting = settingOf();
const { link } = sv.stage;
const LISTEN = indicatorId('lyssnar');
const LAW = indicatorId('lagen');
const GOALS = [
  activeGoal({ indicators: [LAW, indicatorId('bemotande')] }),
  activeGoal({ id: goalId('lyssna'), title: { sv: 'Lyssna' }, indicators: [LISTEN] }),
  proposedGoal({ id: goalId('forslag'), title: { sv: 'Förslaget' } }),
  formerGoal({ id: goalId('forr'), title: { sv: 'Förr' } }),
];
const HELD = heldOf({
  goals: GOALS,
  indicators: [questionOf(), questionOf({ id: LISTEN }), questionOf({ id: LAW, statutory: true })],
  columns: ['bemotande', 'lyssnar', 'lagen'].flatMap((id) =>
    ['kommunen', 'ornen'].map((unit) => surveyOf([[40, 6, 4]], { indicator: indicatorId(id), unit: unitId(unit) })),
  ),
  voice: voiceOf({ answered: '2026-01-10', planned: on('2026-01-12') }),
  record: { questions: [askedOf()], trials: [trialOf()], meetings: [meetingOf()] },
});

const screensOf = (goals: string | null, without: string | null = null, held = HELD): Screen[] =>
  screensView(readProgramme(goals, without), held, setting);
const keysOf = (screens: readonly Screen[]): string[] => screens.map(({ key }) => key);

describe(screensView, () => {
  it('goes from the core task over each goal to what the meeting has written itself', () => {
    expect(keysOf(screensOf(null))).toEqual([
      ...['task', 'asked'],
      ...['goal-1-mota', 'goal-1-mota-bemotande', 'goal-1-mota-lagen', 'goal-2-lyssna', 'goal-2-lyssna-lyssnar'],
      ...['voice', 'trust', 'told', 'due', 'tried', 'notes', 'close'],
    ]);
  });

  it.each<[Part, string[]]>([
    ['task', ['task']],
    ['last', ['asked']],
    ['voice', ['voice']],
    ['trust', ['trust']],
    ['told', ['told', 'due']],
    ['tried', ['tried']],
  ])('leaves out %s and nothing else where the programme says so', (part, left) => {
    const all = keysOf(screensOf(null));
    expect(keysOf(screensOf(null, part))).toEqual(all.filter((key) => !left.includes(key)));
  });

  it('has the goals, and what the meeting writes itself, when all else is left out', () => {
    const kinds = screensOf('lyssna', PARTS.join('.')).map(({ kind }) => kind);
    expect(kinds).toEqual(['question', 'figure', 'notes', 'close']);
  });

  it.each([
    ['in the order of the link', 'lyssna.mota', ['goal-1-lyssna', 'goal-2-mota'], []],
    ['twice, in two units', 'mota.mota_ornen', ['goal-1-mota', 'goal-2-mota'], []],
    ['also a proposed and a former one', 'forslag.forr', ['goal-1-forslag', 'goal-2-forr'], []],
    ['without one that is unknown, which is said', 'lyssna.borta', ['goal-1-lyssna'], [link.unknown(1)]],
    ['without one in an unknown unit', 'lyssna.mota_borta', ['goal-1-lyssna'], [link.unknown(1)]],
    ['every one where none is known', 'borta', ['goal-1-mota', 'goal-2-lyssna'], [link.every]],
  ])('tells of goals %s', (_, goals, keys, told) => {
    const screens = screensOf(goals);
    expect(keysOf(screens.filter(({ kind }) => kind === 'question'))).toEqual(keys);
    const [first] = screens;
    expect(first?.script.filter((line) => line === told[0])).toEqual(told);
    expect(first?.script.some((line) => /i länken/.test(line))).toBe(told.length > 0);
  });

  it('says which goal of how many, and the unit where another was chosen', () => {
    const tops = screensOf('lyssna.mota_ornen').filter(({ kind }) => kind === 'question');
    expect(tops.map(({ top }) => top)).toEqual(['Mål 1 av 2 · Lyssna', 'Mål 2 av 2 · Möta väl · Örnen']);
  });

  it('is about the goal, the unit and the figure that are shown', () => {
    const figure = screensOf('lyssna_ornen').find(({ kind }) => kind === 'figure');
    expect(figure?.about).toEqual({ goal: 'lyssna', unit: 'ornen', indicator: 'lyssnar' });
  });

  it('keeps to what there is where nothing is said, asked or tried', () => {
    expect(keysOf(screensOf(null, null, heldOf()))).toEqual([
      'task',
      'goal-1-mota',
      'goal-1-mota-none',
      'notes',
      'close',
    ]);
  });

  it('has a name of its own for every screen', () => {
    const keys = keysOf(screensOf('mota.mota.mota_ornen'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
