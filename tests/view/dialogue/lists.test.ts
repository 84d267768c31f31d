import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { askedOf, decisionOf, meetingOf } from '#tests/domain/dialogue/records.ts';
import { sv } from '#words/sv.ts';
import { BEMOTANDE, only, viewOf } from './talked-of.ts';

const { dialogue } = sv;

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
      { key: 'new', state: dialogue.followUp['no-figure'](), story: [] },
      { key: 'ahead', state: dialogue.followUp.ahead('31 december 2026'), story: [] },
      { key: 'old', state: dialogue.followUp['met-since']('1 januari 2025'), story: [] },
    ]);
  });
});
