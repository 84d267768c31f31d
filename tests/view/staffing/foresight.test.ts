import { describe, expect, it } from 'vitest';
import { indicatorId } from '#domain/kernel/ids.ts';
import { measureOf, period } from '#tests/view/builders.ts';
import { sv } from '#words/sv.ts';
import { decision, viewOf } from './staffed.ts';

const quarters = ['2024-Q1', '2024-Q2', '2024-Q3'].map(period);

describe('whether it was decided in time', () => {
  const said = (limit: number, ...days: readonly string[]) =>
    viewOf({ panel: { limit, decisions: days.map(decision) }, column: { periods: quarters } })?.foresight;

  it.each([
    [11, [], 'Gränsen har inte passerats.'],
    [10.5, ['2024-02-11'], 'Beslutet kom i tid: en månad före kvartal 2 2024, då gränsen passerades.'],
    [10.5, ['2024-01-31'], 'Beslutet kom i tid: två månader före kvartal 2 2024, då gränsen passerades.'],
    [10.5, ['2024-03-31'], 'Beslutet kom i tid: mindre än en månad före kvartal 2 2024, då gränsen passerades.'],
    [10.5, ['2024-06-30'], 'Beslutet kom i tid: under kvartal 2 2024, då gränsen passerades.'],
    [10.5, ['2024-07-01'], 'Beslutet kom för sent: mindre än en månad efter kvartal 2 2024, då gränsen passerades.'],
    [10.5, ['2025-08-01'], 'Beslutet kom för sent: 13 månader efter kvartal 2 2024, då gränsen passerades.'],
    [10.5, [], 'Gränsen passerades kvartal 2 2024, och inget beslut finns.'],
  ])('limit %f, decided %o', (limit, days, sentence) => {
    expect(said(limit, ...days)).toBe(sentence);
  });

  it('is not asked where no limit is agreed on', () => {
    const view = viewOf();
    expect(view?.foresight).toBeNull();
    expect(view?.load).toBe('10,8 ärenden per tjänst, 2025. Ingen gräns för ärenden per tjänst är bestämd.');
    expect(view?.chart?.passed).toBeNull();
  });

  it.each([
    [18, 'Gränsen är 18 ärenden per tjänst.'],
    [17.5, 'Gränsen är 17,5 ärenden per tjänst.'],
  ])('limit %f: %s', (limit, sentence) => {
    expect(viewOf({ panel: { limit } })?.load).toContain(sentence);
  });
});

describe('what the whole covers', () => {
  const LATE = [100, 120, 130];
  const below = (...units: readonly (readonly [string, readonly number[]])[]) =>
    units.map(([name, cases]) => ({
      name: { sv: name },
      columns: [
        measureOf(cases, { indicator: indicatorId('arenden'), periods: quarters }),
        measureOf([10, 10, 10], { indicator: indicatorId('tjanster'), periods: quarters }),
      ],
    }));
  const said = (units: ReturnType<typeof below>, days = ['2024-05-11'], limit = 11) =>
    viewOf({ panel: { limit, decisions: days.map(decision) }, column: { periods: quarters }, below: units })?.foresight;
  const { foresight } = sv.conditions;

  it.each([
    ['none came too late', below(['Norr', [100, 100, 100]]), foresight.within],
    [
      'it came too late for one',
      below(['Norr', [100, 100, 100]], ['Söder', [130, 120, 130]]),
      'Gränsen har inte passerats. För Söder kom beslutet för sent.',
    ],
    [
      'and for two',
      below(['Norr', [130, 120, 130]], ['Söder', [130, 130, 130]]),
      'Gränsen har inte passerats. För Norr och Söder kom beslutet för sent.',
    ],
    ['nothing is known of one', [{ name: { sv: 'Norr' }, columns: [] }], foresight.within],
  ])('says for whom, where %s', (_, units, sentence) => {
    expect(said(units)).toBe(sentence);
  });

  it('says where nothing was decided', () => {
    expect(said(below(['Norr', LATE]), [])).toBe(
      'Gränsen har inte passerats. För Norr har den passerats, och inget beslut finns.',
    );
  });

  it('says nothing twice where it came too late for the whole', () => {
    expect(said(below(['Norr', [130, 130, 130]]), ['2025-02-11'], 10.5)).toBe(foresight.after(7, 'kvartal 2 2024'));
  });
});
