import { describe, expect, it } from 'vitest';
import { goalId } from '#domain/kernel/ids.ts';
import { journeyView } from '#view/journey.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { activeGoal, formerGoal } from './organisations.ts';

const setting = settingOf();
const { plan, goals: goalWords } = sv;
const adopted = (date: string) => ({ adopted: { date, body: { sv: 'Nämnden' } } });
const ended = (date: string, reason = 'Nått.') => ({ ending: { date, fate: 'met', reason: { sv: reason } } as const });

const one = formerGoal({
  id: goalId('tider'),
  title: { sv: 'Nio tider' },
  ...adopted('2022-01-01'),
  ...ended('2024-01-01'),
});
const two = formerGoal({
  id: goalId('nojda'),
  title: { sv: 'Nöjda' },
  ...adopted('2022-06-01'),
  ending: { date: '2023-06-01', fate: 'merged', into: goalId('mota'), reason: { sv: 'Alla var ganska nöjda.' } },
});
const now = activeGoal({ title: { sv: 'Möta väl' }, ...adopted('2023-06-01') });
const goals = [now, two, one];
const view = (search = '') => journeyView(goals, search, setting);

describe(journeyView, () => {
  it('goes from the most at once to those that are followed', () => {
    expect(view().sentence).toBe(plan.fewer(2, 2023, 1));
    expect(view().years.map(({ year, goals: most }) => [year, most])).toEqual([
      ['2022', '2'],
      ['2023', '2'],
      ['2024', '1'],
      ['2025', '1'],
      ['2026', '1'],
    ]);
  });

  it('has every goal with when, what became of it and why, the first adopted first', () => {
    expect(view().lines).toMatchObject([
      { title: { text: 'Nio tider' }, time: '2022–2024', fate: goalWords.fate.met, reason: { text: 'Nått.' } },
      {
        title: { text: 'Nöjda' },
        time: '2022–2023',
        fate: `${goalWords.fate.merged}. ${goalWords.mergedInto('Möta väl')}`,
      },
      { title: { text: 'Möta väl' }, time: '2023–', fate: plan.followed, reason: null, isFollowed: true },
    ]);
  });

  it('draws each from its beginning to its end, within the line', () => {
    for (const { from, to } of view().lines) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(100);
    }
    expect(view().lines[0]).toMatchObject({ from: 0, isOpen: false });
    expect(view().lines[0]?.to).toBeCloseTo(40, 0);
    expect(view().years.map(({ width }) => Math.round(width))).toEqual([20, 20, 20, 20, 20]);
  });

  it('ends on the day of publication what is still followed', () => {
    const [year2026] = view().years.slice(-1);
    const end = view().lines.at(-1)?.to ?? 0;
    expect(end).toBeGreaterThan(year2026?.from ?? 100);
    expect(end).toBeLessThan(85);
  });

  it.each([
    ['tider', ['Nio tider']],
    ['NOJDA', ['Nöjda']],
    ['ganska nöjda', ['Nöjda']],
    ['uppgick', ['Nöjda']],
    ['  ', ['Nio tider', 'Nöjda', 'Möta väl']],
    ['finns inte', []],
  ])('a search for %j finds %j', (search, titles) => {
    expect(view(search).lines.map(({ title }) => title.text)).toEqual(titles);
    expect(view(search).found).toBe(plan.found(titles.length, 3));
  });

  it('leaves the years as they are while one searches', () => {
    expect(view('tider').years).toEqual(view().years);
  });

  it('says what can not be counted, and draws it without a beginning', () => {
    const unknown = formerGoal({ ...ended('2024-05-01') });
    const seen = journeyView([unknown, now], '', setting);
    expect(seen.uncounted).toBe(plan.uncounted(1));
    expect(seen.lines.find(({ isOpen }) => isOpen)).toMatchObject({ time: '–2024', from: 0 });
    expect(view().uncounted).toBeNull();
  });

  it.each([
    ['no goals', [], plan.never(0)],
    ['never more than now', [now], plan.never(1)],
    ['none left', [one], plan.fewer(1, 2023, 0)],
  ])('of %s', (_, those, sentence) => {
    expect(journeyView(those, '', setting).sentence).toBe(sentence);
  });

  it('names no more years than there is room for', () => {
    const old = formerGoal({ ...adopted('2001-05-01'), ...ended('2003-05-01') });
    const { years } = journeyView([old, now], '', setting);
    expect(years).toHaveLength(26);
    expect(years.filter(({ isShown }) => isShown).length).toBeLessThanOrEqual(10);
  });

  it('names each bar by its goal and its years, and says when they are invented', () => {
    const [bar] = journeyView(goals, '', settingOf('demo')).lines;
    expect(bar?.label).toBe(`${sv.provenance.demoName}: ${bar?.title.text}, ${bar?.time}`);
  });
});
