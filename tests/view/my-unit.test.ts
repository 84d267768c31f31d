import { describe, expect, it } from 'vitest';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { itemOf, on } from '#tests/domain/dialogue/items.ts';
import { askedOf, decisionOf, recordOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { learnView } from '#view/learn.view.ts';
import { newsView } from '#view/unit-news.view.ts';
import { type ToDoIn, toDoView } from '#view/unit-to-do.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';
import { treeOf, unitOf } from './organisations.ts';
import { TREE } from './voices.ts';

const { myUnit, verdict } = sv;
const setting = settingOf();
const text = (sv: string) => ({ sv });

describe(newsView, () => {
  const release = { id: '2025-1', published: '2025-03-04' };
  const to2024 = { periods: [period('2023'), period('2024')] };
  const [steady, better] = [
    [140, 30, 30],
    [180, 10, 10],
  ] as const;
  const pair = (id: string, short?: string) => ({
    indicator: questionOf({
      id: indicatorId(id),
      name: text(id),
      ...(short === undefined ? {} : { short: text(short) }),
    }),
    column: surveyOf([steady, steady, better], { indicator: indicatorId(id) }),
  });
  const was = (id: string) => surveyOf([steady, steady], { indicator: indicatorId(id), ...to2024 });

  it('names what has got later figures by the period, the latest first, and what something else is said of', () => {
    const quarterly = measureOf([3], { indicator: indicatorId('tid'), periods: [period('2025-Q4')] });
    const pairs = [
      pair('a', 'Kort'),
      { ...pair('b'), column: surveyOf([steady, steady, steady], { indicator: indicatorId('b') }) },
      { indicator: measuredOf({ id: indicatorId('tid'), name: text('Tid') }), column: quarterly },
    ];
    const view = newsView(pairs, { release, columns: [was('a'), was('b')] }, setting);
    expect(view).toEqual({
      since: myUnit.news.since('4 mars 2025'),
      periods: [
        { key: '2025-Q4', label: myUnit.news.period('kvartal 4 2025'), names: 'Tid' },
        { key: '2025', label: myUnit.news.period('2025'), names: 'Kort och b' },
      ],
      verdicts: [
        {
          key: 'a',
          name: { text: 'Kort' },
          now: verdict.direction.improving,
          before: myUnit.news.before(verdict.direction['no-change']),
        },
      ],
      none: null,
    });
  });

  it('speaks of a measure that is withheld as of persons and not of answers', () => {
    const withheld = (count: number, more: object) => measureOf(Array(count).fill('suppressed'), more);
    const pairs = [{ indicator: measuredOf(), column: measureOf([3]) }];
    const columns = [withheld(1, { periods: [period('2024')] })];
    const [said] = newsView(pairs, { release, columns }, setting).verdicts;
    expect(said?.before).toBe(myUnit.news.before(sv.missingMeasure.suppressed));
  });

  it('says that nothing is new', () => {
    const now = { indicator: questionOf(), column: was('bemotande') };
    const view = newsView([now], { release, columns: [was('bemotande')] }, setting);
    expect(view).toMatchObject({ periods: [], verdicts: [], none: myUnit.news.none });
  });
});

describe(toDoView, () => {
  const ornen = unitId('ornen');
  const done = { answered: '2025-02-08', made: on('2025-03-01') };
  const voice = [
    itemOf({ ...done, unit: ornen, theme: text('Nyare'), made: on('2025-05-01'), answered: '2025-05-01' }),
    itemOf({ ...done, unit: ornen, theme: text('Äldre') }),
    itemOf({ ...done, unit: unitId('soder') }),
  ];
  const record = recordOf({
    questions: [
      askedOf({ unit: ornen, date: '2025-11-01', text: text('Senare?') }),
      askedOf({ unit: ornen, date: '2025-09-01', status: 'carried', text: text('Tidigare?') }),
      askedOf({ unit: ornen, status: 'answered' }),
      askedOf({}),
    ],
    trials: [trialOf({ unit: ornen, ended: '2025-12-01' }), trialOf({ unit: ornen }), trialOf({ ended: '2025-12-01' })],
    decisions: [
      decisionOf({ units: [ornen], effectBy: '2025-12-31', text: text('Dagen har gått') }),
      decisionOf({ units: [ornen], effectBy: '2026-12-31' }),
      decisionOf({ units: [], effectBy: '2025-12-31', text: text('Hela') }),
    ],
  });
  const linesFor = (unit: string, more: Partial<ToDoIn> = {}) =>
    toDoView({ voice, record, columns: [], ...more }, unitId(unit), TREE, setting);

  it('names each kind with how many, what has waited longest, and where it is done', () => {
    expect(linesFor('ornen')).toEqual([
      {
        key: 'tell',
        label: myUnit.toDo.tell(2),
        href: '#/voice?unit=ornen&state=due',
        text: { text: 'Äldre' },
        since: myUnit.toDo.oldest('1 mars 2025'),
      },
      {
        key: 'answer',
        label: myUnit.toDo.answer(2),
        href: '#/dialogue',
        text: { text: 'Tidigare?' },
        since: myUnit.toDo.oldest('1 september 2025'),
      },
      {
        key: 'close',
        label: myUnit.toDo.close(1),
        href: '#/trying?unit=ornen',
        text: { text: 'Ring upp dagen efter' },
        since: myUnit.toDo.since('1 december 2025'),
      },
      {
        key: 'follow',
        label: myUnit.toDo.follow(1),
        href: '#/dialogue',
        text: { text: 'Dagen har gått' },
        since: myUnit.toDo.since('31 december 2025'),
      },
    ]);
  });

  it.each<[string, [string, string][]]>([
    [
      'norr',
      [
        ['tell', myUnit.toDo.tell(2)],
        ['answer', myUnit.toDo.answer(2)],
        ['close', myUnit.toDo.close(1)],
        ['follow', myUnit.toDo.follow(1)],
      ],
    ],
    [
      'kommunen',
      [
        ['tell', myUnit.toDo.tell(3)],
        ['answer', myUnit.toDo.answer(3)],
        ['close', myUnit.toDo.close(2)],
        ['follow', myUnit.toDo.follow(2)],
      ],
    ],
    ['soder', [['tell', myUnit.toDo.tell(1)]]],
  ])('in %s: %j', (unit, lines) => {
    expect(linesFor(unit).map(({ key, label }) => [key, label])).toEqual(lines);
  });

  it('follows up a decision when what it was to move has a newer figure in the unit', () => {
    const decisions = [decisionOf({ units: [ornen], indicator: indicatorId('bemotande'), date: '2025-03-18' })];
    const only: DialogueRecord = recordOf({ decisions });
    const with2025 = { voice: null, record: only, columns: [surveyOf([[40, 6, 4]])] };
    expect(linesFor('ornen', with2025)).toMatchObject([{ key: 'follow', since: myUnit.toDo.since('18 mars 2025') }]);
    expect(linesFor('ornen', { ...with2025, columns: [] })).toEqual([]);
  });

  it('names nothing that does not wait, and does without what is not known', () => {
    expect(linesFor('ornen', { voice: null, record: null })).toEqual([]);
    expect(linesFor('ornen', { record: null }).map(({ key }) => key)).toEqual(['tell']);
    expect(linesFor('ornen', { voice: [], record: recordOf() })).toEqual([]);
  });
});

describe(learnView, () => {
  const names = ['e', 'd', 'c', 'b', 'a', 'z'];
  const tree = treeOf(
    unitOf('gruppen', 'kommunen'),
    ...names.map((id) =>
      unitOf(id, 'gruppen', {
        name: text(id.toUpperCase()),
        ...(id === 'd' ? { kind: text('hemtjänst') } : {}),
        ...(id === 'z' ? { closed: '2025-12-31' } : {}),
      }),
    ),
  );
  const HIGH: SurveyCell = [300, 0, 0];
  const LOW: SurveyCell = [200, 60, 40];
  /** Every unit's column, and the whole's; those named are high. */
  const series = (indicator: string, ...high: string[]) =>
    ['kommunen', ...names].map((id) =>
      surveyOf([high.includes(id) ? HIGH : LOW], { unit: unitId(id), indicator: indicatorId(indicator) }),
    );
  const asked = ['lyssnar', 'stod'].map((id) => questionOf({ id: indicatorId(id), name: text(id) }));
  const learn = (...all: ReturnType<typeof series>[]) => learnView(asked, all, unitId('a'), tree, setting);

  it('names units in the organisation’s order, each with what it may be asked about', () => {
    expect(learn(series('stod', 'b', 'd'), series('lyssnar', 'd'))).toEqual([
      { key: 'd', name: { text: 'D' }, href: '#/units/d', kind: { text: 'hemtjänst' }, questions: 'lyssnar och stod' },
      { key: 'b', name: { text: 'B' }, href: '#/units/b', kind: null, questions: 'stod' },
    ]);
  });

  it.each<[string, ReturnType<typeof series>[], string[]]>([
    ['where the unit is one of them, nobody', [series('lyssnar', 'a', 'd')], []],
    ['of a question it is one of them in, nobody', [series('lyssnar', 'a', 'd'), series('stod', 'b')], ['b']],
    ['one that has closed, nobody', [series('lyssnar', 'z')], []],
    ['a question that is not its own, nobody', [series('annat', 'd')], []],
    ['the whole, which is no unit beside the others, nobody', [series('lyssnar', 'kommunen')], []],
    ['where nothing has come, nobody', [], []],
  ])('%s', (_, all, found) => {
    expect(learn(...all).map(({ key }) => key)).toEqual(found);
  });

  it('names three at most', () => {
    const many = treeOf(...Array.from({ length: 40 }, (_, at) => unitOf(`u-${at}`, 'kommunen')));
    const columns = many.units.map(({ id }, at) =>
      surveyOf([at > 30 ? HIGH : LOW], { unit: id, indicator: indicatorId('lyssnar') }),
    );
    const found = learnView(asked, [columns], unitId('u-0'), many, setting);
    expect(found.map(({ key }) => key)).toEqual(['u-30', 'u-31', 'u-32']);
  });
});
