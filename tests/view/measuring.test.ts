import { describe, expect, it } from 'vitest';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { measuringView, onlyInParts } from '#view/measuring.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const { plan } = sv;

describe(measuringView, () => {
  const indicators = [
    questionOf({ minutes: 90 }),
    measuredOf({ minutes: 30 }),
    questionOf({ id: indicatorId('tyst') }),
  ];
  const columns = [
    surveyOf([[40, 5, 5]]),
    measureOf([1, 2]),
    surveyOf([[40, 5, 5]], { indicator: indicatorId('tyst') }),
  ];
  const of = (isWhole: boolean) =>
    measuringView({ indicators, columns }, { name: { sv: 'Björken' }, isWhole }, setting);

  it('adds it up for a unit, or for one that measures everything', () => {
    expect(of(false)?.sentence).toBe(plan.measuring.unit('Björken', '2,0 timmar'));
    expect(of(true)?.sentence).toBe(plan.measuring.whole('2,0 timmar'));
  });

  it('shows what each takes, and how many nobody has estimated', () => {
    expect(of(true)?.table.rows.map(({ cells }) => cells)).toEqual([
      ['Bemötande', '90', '1', '1,5'],
      ['Väntan', '30', '1', '0,5'],
    ]);
    expect(of(true)?.unsaid).toBe(plan.measuring.unsaid(1));
  });

  it('leaves out what has not been measured for long', () => {
    const old = measureOf([1, 'not-collected', 'not-collected', 'not-collected']);
    expect(measuringView({ indicators, columns: [old] }, { name: {}, isWhole: true }, setting)).toBeNull();
  });

  it('knows that what is withheld has been measured', () => {
    const withheld = measureOf([1, 'suppressed', 'suppressed', 'suppressed']);
    const view = measuringView(
      { indicators, columns: [withheld] },
      { name: { sv: 'Björken' }, isWhole: false },
      setting,
    );
    expect(view?.sentence).toBe(plan.measuring.unit('Björken', '0,5 timmar'));
  });

  it('counts once what several units measure, as often as they do', () => {
    const monthly = { periods: ['2025-11', '2025-12'].map(period), indicator: indicatorId('vantan') };
    const parts = [
      measureOf(['not-applicable', 'not-applicable'], { ...monthly, unit: unitId('skolan') }),
      measureOf([1, 2], { ...monthly, unit: unitId('bjorken') }),
      measureOf([3, 4], { ...monthly, unit: unitId('granen') }),
    ];
    const view = measuringView(
      { indicators, columns: [...columns.slice(0, 1), ...parts] },
      { name: {}, isWhole: true },
      setting,
    );
    expect(view?.sentence).toBe(plan.measuring.whole('7,5 timmar'));
    expect(view?.table.rows.map(({ cells }) => cells)).toEqual([
      ['Bemötande', '90', '1', '1,5'],
      ['Väntan', '30', '12', '6,0'],
    ]);
  });

  it('is nothing where nothing is estimated', () => {
    expect(measuringView({ indicators: [questionOf()], columns }, { name: {}, isWhole: true }, setting)).toBeNull();
  });

  it('says in the name of the table that figures are invented', () => {
    const demo = measuringView({ indicators, columns }, { name: {}, isWhole: true }, settingOf('demo'));
    expect(demo?.table.caption).toContain(sv.provenance.demoName);
  });
});

describe(onlyInParts, () => {
  it('is what the whole does not measure now, whether or not it ever did', () => {
    const indicators = ['nu', 'aldrig', 'inte-har', 'forut'].map((id) => measuredOf({ id: indicatorId(id) }));
    const columns = [
      measureOf([1, 2], { indicator: indicatorId('nu') }),
      measureOf(['not-applicable'], { indicator: indicatorId('inte-har') }),
      measureOf([1, 'not-collected', 'not-collected', 'not-collected'], { indicator: indicatorId('forut') }),
    ];
    expect(onlyInParts({ indicators, columns }, setting)).toEqual(['aldrig', 'inte-har', 'forut']);
  });
});
