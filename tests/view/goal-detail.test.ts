import { describe, expect, it } from 'vitest';
import type { Meeting } from '#domain/dialogue/record.ts';
import type { GoalDetail, UserStep } from '#domain/goals/plan.ts';
import { goalId } from '#domain/kernel/ids.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import { goalDetailView } from '#view/goal-detail.view.ts';
import { dialogueSaid } from '#view/goal-dialogue.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { activeGoal, formerGoal } from './organisations.ts';

const setting = settingOf();
const { backing } = sv;
const detailOf = (more: Partial<GoalDetail> = {}): GoalDetail => ({
  goal: goalId('mota'),
  coOwners: [],
  partners: [],
  backedBy: [],
  keepDoing: [],
  voices: [],
  evidence: [],
  ...more,
});

describe(goalDetailView, () => {
  it('is nothing when nothing is told', () => {
    expect(goalDetailView(undefined, setting)).toBeNull();
  });

  it('leaves out what is not told, and shows no ladder that nobody has described', () => {
    expect(goalDetailView(detailOf(), setting)).toEqual({
      ladders: [],
      note: null,
      lists: [],
      keepDoing: [],
      doneOtherwise: null,
    });
  });

  it.each([0, 1, 2, 3, 4] as UserStep[])('says step %i of both ladders in words without a number', (step) => {
    const view = goalDetailView(detailOf({ userPart: { setting: step, following: step } }), setting);
    expect(view?.ladders.map(({ key, said }) => [key, said])).toEqual([
      ['setting', backing.setting.steps[step]],
      ['following', backing.following.steps[step]],
    ]);
    expect(view?.ladders.map(({ said }) => said).join()).not.toMatch(/\d/);
  });

  it('lists who stands behind it, in the order of the page, with links only where there is one', () => {
    const view = goalDetailView(
      detailOf({
        agreement: { sv: 'Enigt' },
        backedBy: [{ sv: 'Nämnden' }],
        coOwners: [{ sv: 'Rådet' }, { da: 'Foreningen' }],
        partners: [{ sv: 'Skolan' }],
        evidence: [{ text: { sv: 'Rapport' }, url: 'https://exempel.se/r' }, { text: { sv: 'Erfarenhet' } }],
      }),
      setting,
    );
    expect(view?.lists.map(({ label, items }) => [label, items.map(({ said, href }) => [said.text, href])])).toEqual([
      [backing.agreement, [['Enigt', null]]],
      [backing.backedBy, [['Nämnden', null]]],
      [
        backing.coOwners,
        [
          ['Rådet', null],
          ['Foreningen', null],
        ],
      ],
      [backing.partners, [['Skolan', null]]],
      [
        backing.evidence,
        [
          ['Rapport', 'https://exempel.se/r'],
          ['Erfarenhet', null],
        ],
      ],
    ]);
    expect(view?.lists[2]?.items[1]?.said.lang).toBe('da');
  });

  it('counts the voices, and has words for those that are withheld', () => {
    const voices = [
      { group: { sv: 'Brukare' }, people: known(1240) },
      { group: { sv: 'Unga' }, people: missing('suppressed') },
    ];
    const said = goalDetailView(detailOf({ voices }), setting)?.lists[0]?.items.map((item) => item.said.text);
    expect(said).toEqual([backing.voices('Brukare', 1240), `Unga: ${sv.missingMeasure.suppressed}`]);
  });
});

describe(dialogueSaid, () => {
  const goal = activeGoal({ nextDialogue: '2026-02-21' });
  const meeting = (date: string, more: Partial<Meeting> = {}): Meeting => ({
    date,
    level: 'committee',
    body: { sv: 'Nämnden' },
    goal: goal.id,
    held: true,
    ...more,
  });
  const late = { said: 'Samtalet skulle ha hållits 21 februari 2026', isLate: true };

  it.each([
    ['no day', activeGoal(), { said: null, isLate: false }],
    ['a day ahead', activeGoal({ nextDialogue: '2026-03-11' }), { said: '11 mars 2026', isLate: false }],
    ['today', activeGoal({ nextDialogue: '2026-03-10' }), { said: '10 mars 2026', isLate: false }],
    ['a day gone by', goal, late],
    ['a goal that has ended', formerGoal({ nextDialogue: '2026-02-21' }), { said: null, isLate: false }],
  ])('%s', (_, one, expected) => {
    expect(dialogueSaid(one, [], setting)).toEqual(expected);
  });

  it.each([
    ['held on the day', [meeting('2026-02-21')], '21 februari 2026'],
    ['held later', [meeting('2026-03-01')], '1 mars 2026'],
  ])('%s is said', (_, meetings, day) => {
    expect(dialogueSaid(goal, meetings, setting)).toEqual({ said: backing.held(day), isLate: false });
  });

  it.each([
    ['held before', [meeting('2026-02-20')]],
    ['about another goal', [meeting('2026-02-21', { goal: goalId('annat') })]],
    ['about no goal', [meeting('2026-02-21', { goal: undefined })]],
    ['not held', [meeting('2026-02-21', { held: false })]],
    ['that is said to have been held in days to come', [meeting('2026-04-01')]],
  ])('a meeting %s does not count', (_, meetings) => {
    expect(dialogueSaid(goal, meetings, setting)).toEqual(late);
  });
});
