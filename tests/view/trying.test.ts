import { describe, expect, it } from 'vitest';
import type { DialogueRecord, Trial } from '#domain/dialogue/record.ts';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { recordOf, trialOf } from '#tests/domain/dialogue/records.ts';
import type { TryingPlace } from '#view/trials.view.ts';
import { tryingView } from '#view/trying.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { NAMES, TREE } from './voices.ts';

const { trying } = sv;
const setting = settingOf();
const text = (sv: string) => ({ sv });

function viewOf(record: Partial<DialogueRecord>, place: Partial<TryingPlace> = {}) {
  const unit = TREE.unit(place.unit ?? TREE.root.id) ?? TREE.root;
  return tryingView(recordOf(record), NAMES, unit, { page: 'trying', unit: null, phase: null, ...place }, setting);
}

const numbered = (...trials: readonly Partial<Trial>[]): { trials: Trial[] } => ({
  trials: trials.map((more, at) => trialOf({ id: `nr-${at}`, ...more })),
});

const ONE = (more: Partial<Trial>) => {
  const list = viewOf(numbered(more)).trials.phases[0];
  return list?.items(0, 1)[0];
};

describe('trials', () => {
  const SOME = numbered(
    { phase: 'dare', started: '2025-01-10', outcome: 'unclear', ended: '2025-06-30', learnt: text('Något') },
    { phase: 'adjust', started: '2025-02-10', unit: unitId('ornen') },
    { phase: 'adjust', started: '2025-03-10', unit: unitId('soder'), learnt: text('Något') },
    { phase: 'test', started: '2026-09-01' },
  );

  it('are answered in one sentence first, and counted by how they stand', () => {
    const { sentence, counts } = viewOf(SOME).trials;
    expect(sentence).toBe(trying.answer(3, 2));
    expect(counts).toEqual([
      { key: 'planned', count: '1', label: trying.state.planned },
      { key: 'running', count: '2', label: trying.state.running },
      { key: 'unclear', count: '1', label: trying.state.unclear },
    ]);
  });

  it('stand step by step, the latest first in each, and no step without any', () => {
    const { phases } = viewOf(SOME).trials;
    expect(phases.map(({ name, all }) => [name, all])).toEqual([
      [trying.phase.adjust, 2],
      [trying.phase.test, 1],
      [trying.phase.dare, 1],
    ]);
    expect(phases[0]?.items(0, 9).map(({ key }) => key)).toEqual(['nr-2', 'nr-1']);
  });

  it('lead from each of the four steps to what was tried there', () => {
    const { steps } = viewOf(SOME, { unit: unitId('ornen'), phase: 'adjust' }).trials;
    expect(steps.map(({ name, count, href, isCurrent }) => [name, count, href, isCurrent])).toEqual([
      [trying.phase.adjust, trying.found(1), '#/trying?unit=ornen&phase=adjust', true],
      [trying.phase.try, trying.found(0), '#/trying?unit=ornen&phase=try', false],
      [trying.phase.test, trying.found(0), '#/trying?unit=ornen&phase=test', false],
      [trying.phase.dare, trying.found(0), '#/trying?unit=ornen&phase=dare', false],
    ]);
  });

  it.each<[Partial<TryingPlace>, string[], string]>([
    [{ phase: 'adjust' }, ['adjust'], trying.found(2)],
    [{ phase: 'try' }, ['try'], trying.found(0)],
    [{ phase: 'leap' }, ['adjust', 'test', 'dare'], trying.found(4)],
    [{ unit: unitId('norr') }, ['adjust'], trying.found(1)],
    [{ unit: unitId('soder'), phase: 'dare' }, ['dare'], trying.found(0)],
  ])('%j shows %j', (place, keys, found) => {
    const { phases, found: said, isChosen } = viewOf(SOME, place).trials;
    expect([phases.map(({ key }) => key), said]).toEqual([keys, found]);
    expect(isChosen).toBe(place.phase !== undefined && place.phase !== 'leap');
  });

  it('answers for the whole unit while one step is looked at, without what stands below', () => {
    const { trials, sections } = viewOf(SOME, { phase: 'adjust' });
    expect([trials.sentence, sections]).toEqual([trying.answer(3, 2), []]);
  });

  it('of one step are a few at first, with the way to all of them', () => {
    const many = numbered(...Array.from({ length: 5000 }, (): Partial<Trial> => ({ phase: 'test' })));
    const [phase] = viewOf(many).trials.phases;
    expect(phase?.first).toEqual({ count: 6, label: trying.all(5000), href: '#/trying?phase=test' });
    const [whole] = viewOf(many, { phase: 'test' }).trials.phases;
    expect([whole?.first, whole?.all, whole?.items(4990, 5020).length]).toEqual([null, 5000, 10]);
    expect(viewOf(numbered(...Array(6).fill({}))).trials.phases[0]?.first).toBeNull();
  });

  it.each<[string, Partial<Trial>[], string]>([
    ['none', [], trying.noTrials],
    ['none that has begun', [{ started: '2027-01-01' }], trying.noneBegun],
    ['one', [{}], trying.answer(1, 0)],
  ])('say so where there are %s', (_, trials, sentence) => {
    expect(viewOf(numbered(...trials)).trials.sentence).toBe(sentence);
  });
});

describe('one trial', () => {
  it('tells why, what was learnt, what came instead and with whom, and where it is felt', () => {
    const whole = ONE({
      unit: unitId('ornen'),
      goal: goalId('mota'),
      indicator: indicatorId('bemotande'),
      started: '2025-02-03',
      ended: '2025-06-30',
      outcome: 'changed',
      why: text('Många frågade'),
      learnt: text('Det går'),
      instead: text('Ett brev'),
      with: text('Föreningen'),
    });
    expect(whole).toMatchObject({
      state: trying.state.changed,
      facts: [trying.between('3 februari 2025', '30 juni 2025')],
      unit: { name: { text: 'Örnen' }, href: '#/units/ornen' },
      links: [
        { label: trying.link.goal, name: { text: 'Möta väl' }, href: '#/goals/mota' },
        { label: trying.link.indicator, name: { text: 'Bemötande' }, href: '#/units/ornen?open=bemotande' },
      ],
    });
    expect(whole?.story.map(({ label, said, isOpen }) => [label, said.text, isOpen])).toEqual([
      [trying.story.why, 'Många frågade', false],
      [trying.story.learnt, 'Det går', false],
      [trying.story.instead, 'Ett brev', false],
      [trying.story.with, 'Föreningen', false],
    ]);
  });

  it.each<[string, Partial<Trial>, string, string, boolean]>([
    ['goes on', {}, trying.state.running, trying.since('3 november 2025'), false],
    ['has a last day to come', { ended: '2026-12-31' }, trying.state.running, trying.since('3 november 2025'), false],
    ['has not begun', { started: '2026-09-01' }, trying.state.planned, trying.begins('1 september 2026'), false],
    [
      'has ended unsaid',
      { ended: '2025-12-01' },
      trying.state.unsaid,
      trying.between('3 november 2025', '1 december 2025'),
      true,
    ],
    ['has an outcome and no last day', { outcome: 'kept' }, trying.state.kept, trying.since('3 november 2025'), true],
  ])('that %s', (_, more, state, when, isOpen) => {
    const { story, ...one } = ONE(more) ?? { story: [] };
    expect(one).toMatchObject({ state, facts: [when], unit: null, links: [] });
    expect(story.filter((line) => line.isOpen).map(({ said }) => said.text)).toEqual(isOpen ? [trying.notWritten] : []);
  });

  it('points at nothing that is not published, and at a unit on no page but its own', () => {
    const gone = { unit: unitId('gone'), goal: goalId('gone'), indicator: indicatorId('gone') };
    expect(ONE(gone)).toMatchObject({ unit: null, links: [] });
    const record = numbered({ unit: unitId('ornen'), indicator: indicatorId('mentor') }, {});
    const own = viewOf(record, { unit: unitId('ornen') }).trials.phases[0]?.items(0, 9);
    expect(own).toMatchObject([{ unit: null, links: [{ href: '#/conditions?unit=ornen&open=mentor' }] }]);
  });
});

describe('what stands below the trials', () => {
  const stopped = [
    { id: 'a', date: '2024-01-10', what: text('A'), why: text('Därför'), hours: 40 },
    { id: 'b', date: '2025-01-10', what: text('B'), why: text('Därför'), instead: text('C'), unit: unitId('ornen') },
  ];
  const unknowns = [
    { id: 'new', since: '2026-03-02', text: text('Ny'), next: text('Vi frågar') },
    { id: 'old', since: '2025-03-03', text: text('Gammal') },
  ];
  const corrections = [
    { id: 'x', date: '2025-01-10', kind: 'figure', wrong: text('Fel'), right: text('Rätt') },
    { id: 'y', date: '2025-06-10', kind: 'mistake', wrong: text('Fel'), right: text('Rätt'), told: '2025-06-12' },
  ] as const;
  const { sections } = viewOf({ stopped, unknowns, corrections });
  const items = (at: number) => sections[at]?.items(0, 9);

  it('is what was stopped, the latest first, with the hours it has freed', () => {
    expect(sections[0]).toMatchObject({ title: trying.stopped.title, sentence: trying.stopped.answer(2, 40, 1) });
    expect(items(0)).toMatchObject([
      { key: 'b', facts: ['10 januari 2025'], unit: { name: { text: 'Örnen' } }, story: [{}, { said: { text: 'C' } }] },
      { key: 'a', facts: ['10 januari 2024', trying.stopped.hours(40)], unit: null },
    ]);
  });

  it('is what nobody knows yet, the longest open first, and how one tries to find out', () => {
    expect(items(1)).toMatchObject([
      {
        key: 'old',
        facts: [trying.unknowns.since('3 mars 2025', 365)],
        story: [{ said: { text: trying.unknowns.notDecided }, isOpen: true }],
      },
      { key: 'new', facts: [trying.unknowns.since('2 mars 2026', 1)], story: [{ isOpen: false }] },
    ]);
  });

  it('is what was put right, in the open, and whether those concerned know', () => {
    expect(items(2)).toMatchObject([
      {
        key: 'y',
        state: trying.corrections.kind.mistake,
        story: [{ label: trying.story.right }, { said: { text: trying.corrections.told('12 juni 2025') } }],
      },
      {
        key: 'x',
        state: trying.corrections.kind.figure,
        story: [{}, { said: { text: trying.corrections.notTold }, isOpen: true }],
      },
    ]);
  });

  it('is of the unit, and says where there is none', () => {
    const view = viewOf({ stopped, unknowns, corrections }, { unit: unitId('ornen') });
    expect(view.sections.map(({ all, sentence }) => [all, sentence])).toEqual([
      [1, trying.stopped.answer(1, null, 1)],
      [0, trying.unknowns.none],
      [0, trying.corrections.none],
    ]);
    expect([view.isEmpty, viewOf({ stopped }, { unit: unitId('soder') }).isEmpty]).toEqual([false, true]);
  });
});
