import { describe, expect, it } from 'vitest';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { goalId, indicatorId, type UnitId, unitId } from '#domain/kernel/ids.ts';
import { askedOf, decisionOf, meetingOf, recordOf, trialOf } from '#tests/domain/dialogue/records.ts';
import type { AgendaLine } from '#view/agenda.view.ts';
import { agendaExport } from '#view/agenda-export.view.ts';
import type { FigureOf } from '#view/decision-figure.ts';
import { dialogueView } from '#view/dialogue.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf, surveyOf } from './builders.ts';
import { NAMES } from './voices.ts';

const setting = settingOf();
const { dialogue } = sv;
const AROUND = { names: NAMES, page: NAMES.tree.root.id };
const NEXT = { date: '2026-03-17', body: { sv: 'Socialnämnden' } };
const BEMOTANDE = indicatorId('bemotande');

/** One figure, in one unit. */
const only =
  (unit: UnitId): FigureOf =>
  (indicator, of) =>
    of === unit && indicator === BEMOTANDE ? surveyOf([[40, 6, 4]], { unit }) : null;

const NO_FIGURE: FigureOf = () => null;
const FAILED: FigureOf = () => 'failed';

const viewOf = (record: Partial<DialogueRecord>, more: { figureOf?: FigureOf; status?: string; next?: boolean } = {}) =>
  dialogueView(
    recordOf(record),
    more.next === false ? {} : { nextMeeting: NEXT },
    AROUND,
    more.figureOf ?? NO_FIGURE,
    more.status ?? null,
    setting,
  );

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
    expect(view.sentence).toBe('Två frågor väntar på svar; ett beslut är dags att följa upp.');
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
      ['trials', 'Försök att tala om (1)'],
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
      carriedTo: ['2025-10-21', '2026-01-20'],
    });
    expect(linesOf({ questions: [question] })).toMatchObject([
      {
        text: { text: 'Hur får de som inte svarar höras?' },
        facts: [
          'Nämndens ordförande',
          'ställd 3 september 2025',
          'har väntat sex månader',
          'har följt med till två möten',
        ],
        unit: { name: { text: 'Örnen' }, href: '#/units/ornen' },
        links: [
          { label: dialogue.about.goal, name: { text: 'Möta väl' }, href: '#/goals/mota' },
          { label: dialogue.about.indicator, name: { text: 'Bemötande' }, href: '#/units/ornen?open=bemotande' },
        ],
        figure: null,
        ask: null,
      },
    ]);
  });

  it.each([
    ['the one unit it is about', { units: [unitId('ornen')] }, unitId('ornen')],
    ['the whole, where it is about several', { units: [unitId('ornen'), unitId('soder')] }, NAMES.tree.root.id],
    ['the whole, where it is about none', {}, NAMES.tree.root.id],
    ['the unit of its goal', { goal: goalId('mota') }, NAMES.tree.root.id],
  ])('a decision’s figure is read in %s', (_, more, unit) => {
    const decision = decisionOf({ indicator: BEMOTANDE, ...more });
    expect(linesOf({ decisions: [decision] }, only(unit))).toMatchObject([
      {
        state: dialogue.followUp['due-figure'](),
        figure: { verdict: sv.verdict.direction.first, latest: expect.stringContaining('80\u00a0% goda svar') },
      },
    ]);
  });

  it('says so where the figure could not be had, and is not due by what nobody knows', () => {
    const due = decisionOf({ id: 'due', indicator: BEMOTANDE, effectBy: '2026-02-01' });
    const decisions = [due, decisionOf({ indicator: BEMOTANDE })];
    expect(linesOf({ decisions }, FAILED)).toMatchObject([{ key: 'due', figure: null, failed: dialogue.failed }]);
  });

  it('says of a trial what it waits for', () => {
    const trials = [trialOf({ id: 'a', ended: '2026-01-01' }), trialOf({ id: 'b', started: '2024-03-03' })];
    expect(linesOf({ trials }).map(({ facts }) => facts)).toEqual([
      ['Försöka', dialogue.trial.unsaid('1 januari 2026')],
      ['Försöka', 'har pågått i två år, sedan 3 mars 2024'],
    ]);
  });

  it('is made only when it is asked for', () => {
    const questions = Array.from({ length: 5000 }, (_, at) => askedOf({ id: `nr-${at}` }));
    const [part] = viewOf({ questions }).parts;
    expect(part?.all).toBe(5000);
    expect(part?.lines(0, 30)).toHaveLength(30);
  });
});

describe('the list as a table', () => {
  it('has the columns of questions and decisions, and what is said now', () => {
    const { parts, title } = viewOf(
      { questions: [askedOf()], decisions: [decisionOf({ indicator: BEMOTANDE, units: [unitId('ornen')] })] },
      { figureOf: only(unitId('ornen')) },
    );
    const text = agendaExport(parts, [], title, setting).text.split('\r\n\r\n')[1] ?? '';
    const [head, ...rows] = text.split('\r\n');
    expect(head).toBe(
      'slag,id,datum,av,organ,text,mål,enhet,indikator,status,buren till,verkan senast,siffran nu,att fråga',
    );
    expect(rows[0]).toContain('Fråga,fraga,2025-09-03,Nämndens ordförande,,Hur får de som inte svarar höras?,,,,Öppen');
    expect(rows[1]).toMatch(/^Beslut,beslut,2025-03-18,,Socialnämnden,Samma två.*,,ornen,bemotande,.*Första mätningen/);
  });
});

describe('all questions', () => {
  const questions = [
    askedOf({ id: 'new', date: '2026-02-01' }),
    askedOf({ id: 'old', date: '2024-02-01', status: 'carried' }),
    askedOf({ id: 'said', status: 'answered', answer: { date: '2025-10-01', text: { sv: 'Så här.' } } }),
    askedOf({ id: 'lately', status: 'answered', answer: { date: '2026-02-01', text: { sv: 'Så.' } } }),
  ];
  const keys = (status?: string, some = questions) => {
    const { questions: list } = viewOf({ questions: some }, status === undefined ? {} : { status });
    return list.items(0, list.all).map(({ key }) => key);
  };

  it.each([
    [undefined, ['old', 'new', 'lately', 'said']],
    ['open', ['new']],
    ['carried', ['old']],
    ['answered', ['lately', 'said']],
    ['no-status', ['old', 'new', 'lately', 'said']],
  ])('%s: those without an answer first, then the latest answer: %j', (status, wanted) => {
    expect(keys(status)).toEqual(wanted);
  });

  it('can be chosen among only when they are many, or when some are chosen', () => {
    expect(viewOf({ questions }).questions.choices).toEqual([]);
    expect(viewOf({ questions }, { status: 'open' }).questions).toMatchObject({
      chosen: 'open',
      found: '1 av fyra frågor',
    });
    const many = [...questions, askedOf({ id: 'e' }), askedOf({ id: 'f' })];
    expect(viewOf({ questions: many }).questions.choices.map(({ label }) => label)).toEqual([
      'Alla',
      'Öppen (3)',
      'Buren vidare (1)',
      'Besvarad (2)',
    ]);
  });

  it('have their answers, said by whom and when', () => {
    const answer = { date: '2025-10-01', by: { sv: 'Enhetschefen' }, text: { sv: 'Så här.' } };
    const { questions: list } = viewOf({ questions: [askedOf({ status: 'answered', answer })] });
    expect(list.items(0, 1)).toMatchObject([
      {
        state: 'Besvarad',
        facts: ['Nämndens ordförande', 'ställd 3 september 2025'],
        story: [{ label: 'Svar 1 oktober 2025, Enhetschefen', said: { text: 'Så här.' } }],
      },
    ]);
  });
});

describe('all decisions', () => {
  it('stand the latest first, each with where it stands and what the figure says', () => {
    const { decisions: list } = viewOf(
      {
        decisions: [
          decisionOf({ id: 'old', date: '2024-01-01', effectBy: '2025-01-01' }),
          decisionOf({ id: 'new', date: '2026-01-20', indicator: BEMOTANDE, units: [unitId('ornen')] }),
          decisionOf({ id: 'ahead', date: '2025-12-01', effectBy: '2026-12-31' }),
        ],
        meetings: [meetingOf()],
      },
      { figureOf: only(unitId('ornen')) },
    );
    expect(list.items(0, 3)).toMatchObject([
      { key: 'new', state: dialogue.followUp['no-figure'](), story: [{ label: dialogue.now }] },
      { key: 'ahead', state: dialogue.followUp.ahead('31 december 2026'), story: [] },
      { key: 'old', state: dialogue.followUp['met-since']('1 januari 2025'), story: [] },
    ]);
  });
});
