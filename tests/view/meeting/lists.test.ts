import { describe, expect, it } from 'vitest';
import { askedOf, decisionOf, meetingOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { settingOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { lastScreens } from '#view/meeting/last.view.ts';
import { joined, laidOut, listScreens } from '#view/meeting/list.ts';
import { ownScreens } from '#view/meeting/own.view.ts';
import type { ListScreen, Screen } from '#view/meeting/screen.ts';
import { triedScreens } from '#view/meeting/tried.view.ts';
import { sv } from '#words/sv.ts';

const setting = settingOf();
const linesOf = (count: number, letters = 20) =>
  Array.from({ length: count }, (_, at) => ({ key: `nr-${at}`, text: { text: 'a'.repeat(letters) }, facts: 'b' }));
const isList = (screen: Screen): screen is ListScreen => screen.kind === 'list';
const textsOf = (screens: readonly Screen[]): string[] =>
  screens.filter(isList).flatMap(({ lines }) => lines.map(({ text }) => text.text));

describe(laidOut, () => {
  it.each([
    [0, 20, []],
    [4, 20, [4]],
    [5, 20, [3, 2]],
    [8, 20, [4, 4]],
    [9, 20, [4, 4]],
    [4, 250, [2, 2]],
    [3, 2000, [1, 1]],
  ])('lays %i lines of %i letters', (count, letters, screens) => {
    expect(laidOut(linesOf(count, letters), 12).map(({ length }) => length)).toEqual(screens);
  });
});

it('lays no more than four on one screen, whatever room there is', () => {
  expect(laidOut(linesOf(6), 40).map(({ length }) => length)).toEqual([3, 3]);
});

it('leaves room on the last screen for what is left out', () => {
  expect(laidOut(linesOf(9), 12, 6).map(({ length }) => length)).toEqual([4, 2]);
});

describe(listScreens, () => {
  const listing = { key: 'list', top: 'Tillit', title: { text: 'Titel' }, lead: null, ask: 'Vad hände?', script: [] };
  const listed = (count: number) => listScreens({ ...listing, lines: linesOf(count) }, setting);

  it.each([
    [4, ['Tillit'], [null], ['Vad hände?']],
    [5, ['Tillit · 1 av 2', 'Tillit · 2 av 2'], [null, null], [null, 'Vad hände?']],
    [10, ['Tillit · 1 av 2', 'Tillit · 2 av 2'], [null, 'Två till visas inte här.'], [null, 'Vad hände?']],
  ])('goes on where there are %i lines, and counts what it has no room for', (count, tops, more, asks) => {
    const screens = listed(count);
    expect(screens.map(({ top }) => top)).toEqual(tops);
    expect(screens.map((screen) => screen.more)).toEqual(more);
    expect(screens.map(({ ask }) => ask)).toEqual(asks);
  });

  it.each([
    [4, 0, null],
    [4, 36, '36 till visas inte här.'],
    [10, 1, 'Tre till visas inte här.'],
  ])('counts %i lines it was given, and %i it was not', (count, beside, more) => {
    const screens = listScreens({ ...listing, lines: linesOf(count), beside }, setting);
    expect(screens.at(-1)?.more).toBe(more);
  });
});

it.each([
  [['Gjort.', null, 'Örnen'], 'Gjort · Örnen'],
  [['Gjort.'], 'Gjort.'],
  [['', undefined], null],
])('joins facts %j', (facts, line) => {
  expect(joined(facts)).toBe(line);
});

describe(lastScreens, () => {
  const last = meetingOf({ date: '2026-01-27', held: true });
  const answer = { date: '2026-02-10', text: { sv: 'Så här.' } };
  const questions = [
    askedOf({ id: 'then', date: '2026-01-27', text: { sv: 'Ställd då' } }),
    askedOf({
      id: 'carried',
      date: '2025-03-01',
      carriedTo: ['2026-01-27'],
      status: 'carried',
      text: { sv: 'Buren dit' },
    }),
    askedOf({ id: 'since', date: '2025-12-01', status: 'answered', answer, text: { sv: 'Besvarad sedan' } }),
    askedOf({ id: 'other', date: '2025-05-01', text: { sv: 'En annan' } }),
  ];
  const decisions = [
    decisionOf({ id: 'due', date: '2025-06-01', effectBy: '2026-02-28', text: { sv: 'Dags nu' } }),
    decisionOf({ id: 'then', date: '2026-01-27', effectBy: '2026-12-31', text: { sv: 'Beslutat då' } }),
    decisionOf({ id: 'ahead', date: '2025-06-01', effectBy: '2027-12-31', text: { sv: 'Senare' } }),
  ];
  const screensOf = (record: Parameters<typeof heldOf>[0]) => lastScreens(heldOf(record), setting);

  it('tells what has been answered since, then all that waits, the longest wait first', () => {
    const screens = screensOf({ record: { questions, decisions, meetings: [last] } });
    expect(textsOf(screens)).toEqual([
      'Besvarad sedan',
      'Buren dit',
      'En annan',
      'Ställd då',
      'Beslutat då',
      'Dags nu',
    ]);
    expect(screens[0]?.top).toBe('Sedan mötet 27 januari 2026');
    const facts = screens.filter(isList).flatMap(({ lines }) => lines.map((line) => line.facts));
    expect(facts[0]).toBe('Svar 10 februari 2026: Så här.');
    expect(facts.at(-1)).toBe('Dags att följa upp: verkan väntades senast 28 februari 2026');
  });

  it('has room for every answer that was given since, however much there is that waits', () => {
    const waiting = Array.from({ length: 12 }, (_, at) =>
      askedOf({ id: `w-${at}`, date: '2026-01-27', text: { sv: 'En lång fråga som väntar. '.repeat(4) } }),
    );
    const screens = screensOf({ record: { questions: [...waiting, ...questions], meetings: [last] } });
    expect(textsOf(screens)[0]).toBe('Besvarad sedan');
    const more = screens.filter(isList).at(-1)?.more;
    expect(more).toBe(sv.screens.moreWaiting(waiting.length + 3 - (textsOf(screens).length - 1)));
  });

  it.each([
    ['the organisation says is next', { nextMeeting: { date: '2026-03-17', body: {} } }, []],
    ['is the first that is planned', {}, [meetingOf({ date: '2026-03-17', held: false })]],
  ])('has what was carried to the meeting that %s before what has waited longer', (_, organisation, planned) => {
    const carried = askedOf({ id: 'z', date: '2026-02-01', carriedTo: ['2026-03-17'], text: { sv: 'Buren hit' } });
    const record = { questions: [...questions, carried], meetings: [last, ...planned] };
    expect(textsOf(screensOf({ organisation, record })).slice(0, 3)).toEqual([
      'Besvarad sedan',
      'Buren hit',
      'Buren dit',
    ]);
  });

  it.each([
    ['of another body', meetingOf({ date: '2026-02-01', level: 'unit' })],
    ['that was not held', meetingOf({ date: '2026-02-01', held: false })],
    ['that is still to come', meetingOf({ date: '2026-03-17', held: true })],
  ])('does not take a meeting %s for the last one', (_, other) => {
    const [first] = screensOf({ record: { questions, meetings: [other, last] } });
    expect(first?.top).toBe('Sedan mötet 27 januari 2026');
  });

  it('tells all that waits where no meeting is known', () => {
    const screens = screensOf({ record: { questions, decisions } });
    expect(screens[0]?.top).toBe(sv.screens.top.waiting);
    expect(textsOf(screens)).toEqual(['Buren dit', 'En annan', 'Ställd då', 'Dags nu']);
  });

  it('says that nothing waits where all is answered, and nothing where nothing was ever asked', () => {
    const [screen] = screensOf({ record: { questions: [askedOf({ status: 'answered' })], meetings: [last] } });
    expect(screen).toMatchObject({ lead: sv.dialogue.agenda.nothing, lines: [] });
    expect(screensOf({ record: {} })).toEqual([]);
    expect(screensOf({ record: null })).toEqual([]);
  });
});

describe(triedScreens, () => {
  const stopped = [
    { id: 'b', date: '2025-01-01', what: { sv: 'Blanketten' }, why: { sv: 'Ingen läste' }, hours: 40 },
    { id: 'c', date: '2026-01-01', what: { sv: 'Rapporten' }, why: { sv: 'Ingen läste' } },
  ];

  it('has what was tried and what was stopped by themselves, the latest first', () => {
    const trials = [
      trialOf({ id: 'a', started: '2024-01-01', what: { sv: 'Först' }, learnt: { sv: 'Det gick.' } }),
      trialOf({ id: 'b', started: '2025-01-01', what: { sv: 'Sedan' } }),
    ];
    const screens = triedScreens(heldOf({ record: { trials, stopped } }), setting);
    expect(textsOf(screens)).toEqual(['Sedan', 'Först', 'Rapporten', 'Blanketten']);
    expect(screens[1]).toMatchObject({ lead: sv.trying.stopped.answer(2, 40, 1) });
    expect(screens.filter(isList)[0]?.lines[1]?.facts).toContain('Vi har lärt oss: Det gick.');
    expect(triedScreens(heldOf({ record: { stopped } }), setting).map(({ key }) => key)).toEqual(['stopped']);
  });
});

describe(ownScreens, () => {
  const NEXT = { date: '2026-04-21', body: { sv: 'Nämnden' } };
  const today = { date: '2026-03-10', body: { sv: 'Nämnden' } };
  const planned = [meetingOf({ ...NEXT, held: false })];
  it.each([
    ['the meeting that is next', { nextMeeting: NEXT }, {}, 'Nästa möte är 21 april 2026, Nämnden.'],
    ['the one after today’s', { nextMeeting: today }, { meetings: planned }, 'Nästa möte är 21 april 2026, Nämnden.'],
    [
      'the one after one that is today',
      {},
      { meetings: [meetingOf({ ...today, held: false }), ...planned] },
      'Nästa möte är 21 april 2026, Nämnden.',
    ],
    ['that none is known', { nextMeeting: today }, {}, sv.screens.noNext],
    ['what waits', {}, { questions: [askedOf()] }, sv.screens.carried(1)],
  ])('ends with %s', (_, organisation, record, said) => {
    const [notes, close] = ownScreens(heldOf({ organisation, record }), setting);
    expect(notes?.kind).toBe('notes');
    expect(close?.lead).toContain(said);
  });
});
