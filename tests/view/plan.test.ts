import { describe, expect, it } from 'vitest';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { dutiesView, lawViews } from '#view/duties.view.ts';
import { limitsView } from '#view/limits.view.ts';
import { proposalViews } from '#view/proposals.view.ts';
import { stoppedView } from '#view/stopped.view.ts';
import { unitsSay } from '#view/unit-words.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, settingOf } from './builders.ts';
import { activeGoal, formerGoal, organisationOf, proposedGoal, treeOf, unitOf } from './organisations.ts';

const setting = settingOf();
const { plan, backing } = sv;
const tree = treeOf(unitOf('aldre', 'kommunen'), unitOf('bjorken', 'aldre'), unitOf('skolan', 'kommunen'));

describe(dutiesView, () => {
  it('parts what the law demands from what is chosen, of what is followed', () => {
    const goals = [
      activeGoal({ id: goalId('a'), duty: 'must' }),
      activeGoal({ id: goalId('b') }),
      formerGoal({ id: goalId('c'), duty: 'must' }),
      proposedGoal({ id: goalId('d') }),
    ];
    const view = dutiesView(goals, setting);
    expect([view.must, view.want].map((those) => those.map(({ key }) => key))).toEqual([['a'], ['b']]);
  });
});

describe(lawViews, () => {
  const indicator = measuredOf({ statutory: true });
  const column = (unit: string) => measureOf([1, 2], { unit: unitId(unit) });
  const whereOf = (...units: readonly string[]) =>
    lawViews([indicator], [units.map(column)], tree, setting)[0]?.figures.map(({ unit, href }) => [unit.text, href]);

  it.each([
    ['the whole', ['kommunen', 'aldre', 'bjorken'], [['kommunen', '#/units/kommunen?open=vantan']]],
    [
      'the parts that have one',
      ['bjorken', 'skolan'],
      [
        ['bjorken', '#/units/bjorken?open=vantan'],
        ['skolan', '#/units/skolan?open=vantan'],
      ],
    ],
    ['nothing where nobody has one', [], []],
  ])('shows %s', (_, units, shown) => {
    expect(whereOf(...units)).toEqual(shown);
  });

  it('says what may be said of it', () => {
    const [figure] = lawViews([indicator], [[column('kommunen')]], tree, setting)[0]?.figures ?? [];
    expect(figure?.latest).toContain('2025');
    expect(Object.values(sv.verdict.direction)).toContain(figure?.verdict);
  });
});

describe(limitsView, () => {
  it('has what it answers, what it does not say and who governs it, and no more', () => {
    const indicator = questionOf({ cannotSay: { sv: 'Varför.' }, canSay: { sv: 'Hur många.' }, influence: 'shared' });
    expect(limitsView(indicator, setting).map(({ label, said }) => [label, said[0]?.text])).toEqual([
      [backing.answersTo, sv.unit.values],
      [sv.definition.cannotSay, 'Varför.'],
      [sv.definition.influence.label, sv.definition.influence.shared],
    ]);
    expect(limitsView(questionOf(), setting)).toHaveLength(1);
  });
});

describe(stoppedView, () => {
  const stopped = (id: string, date: string, hours?: number) => ({
    id,
    date,
    what: { sv: id },
    why: { sv: 'Det hjälpte inte.' },
    ...(hours === undefined ? {} : { hours }),
  });

  it('has the latest first, and the hours that are known', () => {
    const view = stoppedView([stopped('a', '2024-01-01', 40), stopped('b', '2025-01-01')], setting);
    expect(view?.sentence).toBe(sv.trying.stopped.answer(2, 40, 1));
    expect(view?.lines.map(({ key, hours }) => [key, hours])).toEqual([
      ['b', '1 januari 2025'],
      ['a', `1 januari 2024, ${sv.trying.stopped.hours(40)}`],
    ]);
  });

  it('is nothing when nothing was stopped', () => {
    expect(stoppedView([], setting)).toBeNull();
  });
});

describe(proposalViews, () => {
  const old = activeGoal({ id: goalId('gammal'), title: { sv: 'Gammal' } });
  const roomOf = (replaces: string | undefined, ...more: Parameters<typeof activeGoal>[0][]) => {
    const goals = [old, ...more.map((one) => activeGoal(one)), formerGoal({ id: goalId('slut') })];
    const proposal = proposedGoal({ ...(replaces === undefined ? {} : { replaces: goalId(replaces) }) });
    const [view] = proposalViews(organisationOf({ goalBudget: 2 }), [...goals, proposal], setting);
    return [view?.replaced?.title.text ?? null, view?.room];
  };

  it.each([
    ['one that is followed', 'gammal', [], ['Gammal', plan.room.swapped]],
    ['none, with a place free', undefined, [], [null, plan.room.free(1)]],
    ['none, with no place free', undefined, [{ id: goalId('b') }], [null, plan.room.full]],
    [
      'none, where there are already too many',
      undefined,
      [{ id: goalId('b') }, { id: goalId('c') }],
      [null, plan.room.full],
    ],
    ['one that nobody knows', 'borta', [], [null, plan.room.free(1)]],
    ['one that has gone already', 'slut', [], ['Möta väl', plan.room.free(1)]],
  ] as const)('that would replace %s', (_, replaces, more, expected) => {
    expect(roomOf(replaces, ...more)).toEqual(expected);
  });
});

describe(unitsSay, () => {
  const word = (date: string, text: string) => ({ date, by: { sv: 'Chefen' }, text: { sv: text } });
  const speaking = treeOf(
    unitOf('aldre', 'kommunen', { words: [word('2026-01-05', 'Äldre.')] }),
    unitOf('bjorken', 'aldre', { words: [word('2025-01-01', 'Förra året.'), word('2026-02-01', 'I år.')] }),
    unitOf('skolan', 'kommunen', { words: [word('2026-02-01', 'Skolan.')] }),
    unitOf('tyst', 'kommunen'),
  );
  const textsIn = (top: string) => unitsSay(speaking, unitId(top), setting).map(({ text }) => text.text);

  it.each([
    ['kommunen', ['I år.', 'Skolan.', 'Äldre.']],
    ['aldre', ['I år.', 'Äldre.']],
    ['tyst', []],
  ])('under %s: the latest of each, who spoke last first', (top, texts) => {
    expect(textsIn(top)).toEqual(texts);
  });

  it('by a role, on a day, with the way to the unit', () => {
    expect(unitsSay(speaking, unitId('skolan'), setting)).toEqual([
      {
        key: 'skolan',
        unit: { text: 'skolan' },
        href: '#/units/skolan',
        text: { text: 'Skolan.' },
        by: sv.unit.wordBy('Chefen', '1 februari 2026'),
      },
    ]);
  });
});
