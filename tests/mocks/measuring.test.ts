import { describe, expect, it } from 'vitest';
import { measuringCosts } from '#domain/feedback/measuring-cost.ts';
import { settingOf } from '#tests/view/builders.ts';
import { measuringView, onlyInParts } from '#view/measuring.view.ts';
import { wholeTown } from './whole-town.ts';

describe.each(['exempelkoping', 'eksempelby'])('what measuring costs in %s', (town) => {
  const { indicators: front, beside, units, sets, series, tree, origin } = wholeTown(town);
  const setting = settingOf('demo', { origin });
  const indicators = [...front, ...beside];
  const own = tree.units.map(({ id }) => [...(units.get(id)?.columns ?? []), ...(sets.get(id)?.columns ?? [])]);
  const [whole = [], ...parts] = own;
  const spread = onlyInParts({ indicators, columns: whole }, setting).flatMap((id) => series.get(id) ?? []);
  const view = measuringView({ indicators, columns: [...whole, ...spread] }, { name: {}, isWhole: true }, setting);
  const hours = (columns: typeof whole): number =>
    measuringCosts(indicators, columns).reduce((sum, one) => sum + one.hours, 0);

  it('counts whatever anybody has estimated the time of, each once', () => {
    const estimated = indicators.filter(({ minutes }) => minutes !== undefined);
    expect(view?.table.rows.map(({ key }) => key)).toEqual(estimated.map(({ id }) => id));
    expect(spread.length).toBeGreaterThan(0);
  });

  it('is more for one that measured everything than for any that there is', () => {
    expect(Math.max(...parts.map(hours))).toBeGreaterThan(hours(whole));
    expect(Math.max(...parts.map(hours))).toBeLessThan(hours([...whole, ...spread]));
  });
});
