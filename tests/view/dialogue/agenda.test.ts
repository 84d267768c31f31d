import { describe, expect, it } from 'vitest';
import type { AskedQuestion, DialogueRecord } from '#domain/dialogue/record.ts';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { askedOf, decisionOf, meetingOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { NAMES } from '#tests/view/voices.ts';
import type { AgendaLine } from '#view/agenda.view.ts';
import type { FigureOf } from '#view/decision-figure.ts';
import { dialogueView } from '#view/dialogue.view.ts';
import { sv } from '#words/sv.ts';
import { BEMOTANDE, NO_FIGURE, only, viewOf } from './talked-of.ts';

const { dialogue } = sv;
const FAILED: FigureOf = () => 'failed';

const linesOf = (record: Partial<DialogueRecord>, figureOf: FigureOf = NO_FIGURE): AgendaLine[] =>
  viewOf(record, { figureOf }).parts.flatMap(({ all, lines }) => lines(0, all));

describe(dialogueView, () => {
  it('says in one sentence what waits and what is due', () => {
    const view = viewOf({
      questions: [
        askedOf({ id: 'a' }),
        askedOf({ id: 'b', status: 'carried' }),
        askedOf({ id: 'c', status: 'answered' }),
      ],
      decisions: [decisionOf({ effectBy: '2026-02-01' })],
    });
    expect(view.sentence).toBe('Två frågor väntar på svar; det är dags att följa upp ett beslut.');
  });

  it.each([
    ['is said', true, [], 'Till mötet 17 mars 2026, Socialnämnden', null],
    ['is planned', false, [{ date: '2026-04-21', held: false }], 'Till mötet 21 april 2026, Socialnämnden', null],
    ['is not known', false, [{}], dialogue.agenda.title, dialogue.noNext],
  ] as const)('the next meeting %s', (_, next, meetings, title, said) => {
    const view = viewOf({ meetings: meetings.map(meetingOf) }, { next });
    expect([view.title, view.next]).toEqual([title, said]);
  });

  it('counts what is due by the day of the meeting, not by that of the release', () => {
    const decisions = [decisionOf({ effectBy: '2026-03-17' })];
    expect(viewOf({ decisions }).parts.map(({ key }) => key)).toEqual(['decisions']);
    expect(viewOf({ decisions }, { next: false }).parts).toEqual([]);
  });

  it('has its parts in the order they are talked of, and none that is empty', () => {
    const record = {
      trials: [trialOf({ ended: '2026-01-01' })],
      decisions: [decisionOf({ effectBy: '2026-02-01' })],
      questions: [askedOf()],
    };
    expect(viewOf(record).parts.map(({ key, title }) => [key, title])).toEqual([
      ['questions', 'Frågor som väntar på svar (1)'],
      ['decisions', 'Beslut att följa upp (1)'],
      ['trials', 'Försök som ska tas upp (1)'],
    ]);
    expect(viewOf({}).parts).toEqual([]);
  });

  it('is empty only where nothing is written down at all', () => {
    expect(viewOf({}).isEmpty).toBe(true);
    expect(viewOf({ meetings: [meetingOf()] }).isEmpty).toBe(false);
    expect(viewOf({}).meetings).toBeNull();
  });
});

describe('a line of the list', () => {
  it('says who asked, how long ago, how often it was carried, and what it is about', () => {
    const question = askedOf({
      goal: goalId('mota'),
      unit: unitId('ornen'),
      indicator: BEMOTANDE,
      carriedTo: ['2025-10-21', '2026-01-20', '2026-03-17'],
    });
    expect(linesOf({ questions: [question] })).toMatchObject([
      {
        text: { text: 'Hur får de som inte svarar höras?' },
        facts: [
          'Nämndens ordförande',
          'ställd 3 september 2025',
          'hade väntat i sex månader den 3 mars 2026',
          'har följt med till två möten',
        ],
        unit: { name: { text: 'Örnen' }, href: '#/units/ornen' },
        links: [
          { label: dialogue.about.goal, name: { text: 'Möta väl' }, href: '#/goals/mota' },
          { label: dialogue.about.indicator, name: { text: 'Bemötande' }, href: '#/units/ornen?open=bemotande' },
        ],
        figures: [],
        ask: null,
      },
    ]);
  });

  it('says of a question that is to be carried for the first time that it was never carried', () => {
    const [line] = linesOf({ questions: [askedOf({ status: 'carried', carriedTo: ['2026-03-17'] })] });
    expect(line?.facts.filter((fact) => fact.includes('möte'))).toEqual([]);
  });

  it.each([
    ['a day later', '2026-03-11'],
    ['months later', '2026-09-30'],
  ])('tells of waits as they were when the figures were published, also to who reads it %s', (_, today) => {
    const record = { questions: [askedOf()], trials: [trialOf({ started: '2024-03-03' })] };
    const read = (day: string) => viewOf(record, { today: day }).parts.flatMap(({ all, lines }) => lines(0, all));
    expect(read(today)).toEqual(read('2026-03-10'));
    const facts = read(today).flatMap((line) => line.facts);
    expect(facts.filter((fact) => fact.includes('den 3 mars 2026'))).toHaveLength(2);
  });

  it.each([
    ['the one unit it is about', { units: [unitId('ornen')] }, unitId('ornen')],
    ['the whole, where it is about several', { units: [unitId('ornen'), unitId('soder')] }, NAMES.tree.root.id],
    ['the whole, where it is about none', {}, NAMES.tree.root.id],
    ['the unit of its goal', { goal: goalId('mota') }, NAMES.tree.root.id],
  ])('a decision’s figure is read in %s', (_, more, unit) => {
    const decision = decisionOf({ date: '2024-03-18', indicator: BEMOTANDE, ...more });
    expect(linesOf({ decisions: [decision] }, only(unit))).toMatchObject([
      {
        state: dialogue.followUp['due-figure'](),
        figures: [{ verdict: sv.verdict.direction.first, latest: expect.stringContaining('80\u00a0% goda svar') }],
      },
    ]);
  });

  it('says so where the figure could not be had, and is not due by what nobody knows', () => {
    const due = decisionOf({ id: 'due', indicator: BEMOTANDE, effectBy: '2026-02-01' });
    const decisions = [due, decisionOf({ indicator: BEMOTANDE })];
    expect(linesOf({ decisions }, FAILED)).toMatchObject([{ key: 'due', figures: [], failed: dialogue.failed }]);
  });

  it('says of a trial what it waits for', () => {
    const trials = [trialOf({ id: 'a', ended: '2026-01-01' }), trialOf({ id: 'b', started: '2024-03-03' })];
    expect(linesOf({ trials }).map(({ facts }) => facts)).toEqual([
      ['Försöka', dialogue.trial.unsaid('1 januari 2026')],
      ['Försöka', 'började 3 mars 2024 och hade pågått i två år den 3 mars 2026'],
    ]);
  });

  it('is made only when it is asked for', () => {
    const read = new Set<string>();
    const questions = Array.from({ length: 5000 }, (_, at): AskedQuestion => {
      const id = `nr-${at}`;
      const told = askedOf({ id });
      return Object.defineProperty(told, 'text', { get: () => read.add(id) && { sv: id } });
    });
    const [part] = viewOf({ questions }).parts;
    expect([part?.all, read.size]).toEqual([5000, 0]);
    expect(part?.lines(0, 30)).toHaveLength(30);
    expect(read.size).toBe(30);
  });
});
