import { describe, expect, it } from 'vitest';
import { bearingId, goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { threadView } from '#view/thread.view.ts';
import { upwardViews } from '#view/upward.view.ts';
import { sv } from '#words/sv.ts';
import { questionOf, settingOf } from './builders.ts';
import { activeGoal, organisationOf, treeOf, unitOf } from './organisations.ts';

const setting = settingOf();
const { plan, goals: goalWords } = sv;
const tree = treeOf(unitOf('aldre', 'kommunen'), unitOf('bjorken', 'aldre'), unitOf('skolan', 'kommunen'));
const organisation = organisationOf({
  coreTask: {
    text: { sv: 'Kraft.' },
    bearings: [
      { id: bearingId('kraft'), text: { sv: 'Egen kraft' } },
      { id: bearingId('hop'), text: { sv: 'Gemenskap' } },
    ],
  },
});
const adopted = { date: '2024-11-05', body: { sv: 'Nämnden' } };
const top = activeGoal({
  id: goalId('ram'),
  title: { sv: 'Ramen' },
  level: 'policy',
  bearing: bearingId('kraft'),
  why: { sv: 'Det är rätt.' },
  adopted,
  indicators: [indicatorId('lyssnar'), indicatorId('bemotande')],
});
const below = activeGoal({
  id: goalId('nara'),
  title: { sv: 'Nära' },
  level: 'plan',
  parent: top.id,
  bearing: bearingId('hop'),
  unit: unitId('aldre'),
  adopted,
  indicators: [indicatorId('bemotande')],
});

describe(threadView, () => {
  const view = threadView([below, top], organisation, tree, setting, [
    questionOf(),
    questionOf({ id: indicatorId('lyssnar'), name: { sv: 'Lyssnar' } }),
  ]);

  it('has each goal with what it leads to inside, in words', () => {
    expect(view.goals).toMatchObject([
      {
        title: { text: 'Ramen' },
        href: '#/goals/ram',
        level: goalWords.level.policy,
        bearing: { text: 'Egen kraft' },
        why: { text: 'Det är rätt.' },
        adopted: '5 november 2024, Nämnden',
        measures: plan.heardBy('Lyssnar; Bemötande'),
        unit: { text: 'kommunen' },
        below: [{ title: { text: 'Nära' }, unitHref: '#/units/aldre', why: null, below: [] }],
      },
    ]);
    expect(view.goals).toHaveLength(1);
  });

  it('says of each bearing how many follow it, and that none does', () => {
    expect(view.bearings.map(({ name, goals, isOpen }) => [name.text, goals, isOpen])).toEqual([
      ['Egen kraft', plan.goals(1), false],
      ['Gemenskap', plan.goals(1), false],
    ]);
    const alone = threadView([top], organisation, tree, setting);
    expect(alone.bearings[1]).toMatchObject({ goals: plan.goals(0), isOpen: true });
    expect(alone.loose.map(({ said, href }) => [said, href])).toEqual([[plan.loose.unusedBearing('Gemenskap'), null]]);
  });

  it('tells what hangs loose, each with the way to it', () => {
    const loose = activeGoal({ id: goalId('los'), title: { sv: 'Lös' }, level: 'strategy' });
    expect(
      threadView([top, below, loose], organisation, tree, setting).loose.map(({ said, href }) => [said, href]),
    ).toEqual(
      [plan.loose.noBearing, plan.loose.noParent, plan.loose.noAdoption, plan.loose.noIndicator].map((say) => [
        say('Lös'),
        '#/goals/los',
      ]),
    );
    expect(view.loose).toEqual([]);
  });

  it('has no names of what listens until they are known, and no bearings where there is no core task', () => {
    const bare = threadView([top], organisationOf({ coreTask: undefined }), tree, setting);
    expect(bare.bearings).toEqual([]);
    expect(bare.goals[0]).toMatchObject({ measures: '', isOrphan: true, bearing: { text: sv.coreTask.orphan } });
  });
});

describe(upwardViews, () => {
  const upward = (unit: string) =>
    upwardViews([top, below], unitId(unit), organisation, tree, setting).map(({ units, goals, bearings }) => [
      units.map(({ key }) => key).join(),
      goals.map(({ key }) => key).join(),
      bearings.map(({ said }) => said.text).join(),
    ]);

  it.each([
    ['a unit under the one whose goal it is', 'bjorken', [['bjorken,aldre', 'nara,ram', 'Gemenskap,Egen kraft']]],
    ['the unit itself', 'aldre', [['aldre', 'nara,ram', 'Gemenskap,Egen kraft']]],
    ['a unit that only the whole has goals for', 'skolan', [['skolan,kommunen', 'ram', 'Egen kraft']]],
    ['the whole', 'kommunen', [['kommunen', 'ram', 'Egen kraft']]],
  ])('from %s', (_, unit, ways) => {
    expect(upward(unit)).toEqual(ways);
  });

  it('shows an orphan as one, and nothing where no goal holds', () => {
    const orphan = activeGoal({ unit: unitId('skolan') });
    expect(upwardViews([orphan], unitId('skolan'), organisation, tree, setting)[0]?.bearings).toEqual([
      { said: { text: sv.coreTask.orphan }, isOrphan: true },
    ]);
    expect(upwardViews([orphan], unitId('bjorken'), organisation, tree, setting)).toEqual([]);
  });
});
