import { describe, expect, it } from 'vitest';
import type { Party } from '#domain/feedback/indicator.ts';
import { indicatorId } from '#domain/kernel/ids.ts';
import type { Pair } from '#view/profile.view.ts';
import { questionLines } from '#view/question-lines.view.ts';
import { quietSeries, smallSeries } from '#view/small-series.view.ts';
import { visitSurveyView } from '#view/visit-survey.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const unitName = { sv: 'Norr' };
const { party } = sv.survey;

const ask = (item: string | undefined, asked: Party | undefined, ...cells: SurveyCell[]): Pair => {
  const id = indicatorId(`${item ?? 'egen'}-${asked ?? 'alla'}`);
  const short = { sv: item === undefined ? 'Egen' : `Fråga ${item}` };
  return { indicator: questionOf({ id, item, asked, short }), column: surveyOf(cells, { indicator: id }) };
};

const ASKED = [
  ask('greet', 'users', [40, 5, 5], [45, 0, 5]),
  ask('greet', 'staff', [20, 0, 0], 'suppressed'),
  ask('see', 'users', [40, 5, 5], [30, 10, 10]),
  ask(undefined, undefined, [40, 5, 5], [30, 10, 10]),
];

describe(visitSurveyView, () => {
  const items = visitSurveyView(ASKED, unitName, setting);

  it('has each thing that is asked once, with everyone who is asked it', () => {
    expect(items.map(({ name, parties }) => [name.text, parties.rows.map(({ label }) => label.text)])).toEqual([
      ['Fråga greet', [party.users, party.staff]],
      ['Fråga see', [party.users]],
      ['Egen', ['Egen']],
    ]);
  });

  it('has as many series as those who answer, and never one of them all', () => {
    expect(items.map(({ series }) => series.map(({ name }) => name.text))).toEqual(
      items.map(({ parties }) => parties.rows.map(({ label }) => label.text)),
    );
    expect(items[0]?.parties.rows.map(({ value, before }) => [value, before])).toEqual([
      [90, 80],
      [null, 100],
    ]);
  });

  it('gives no colour to a comparison between those who answer', () => {
    expect(items.flatMap(({ parties }) => parties.rows.map(({ tone }) => tone))).not.toContain('improvement');
  });

  it('says in its name what it shows, and nothing of what is withheld', () => {
    const [greet] = items;
    expect(greet?.parties.label).toContain(`${party.users}: 90\u00a0%`);
    expect(greet?.parties.label).toContain(`${party.staff}: ${sv.missing.suppressed}`);
  });
});

describe(quietSeries, () => {
  const moved = ask('greet', 'users', [100, 50, 50], [180, 10, 10]);
  const still = ask('greet', 'users', [8, 1, 1], [9, 1, 0]);
  const name = { text: 'Brukare' };

  it('puts only what has really changed into words', () => {
    expect(quietSeries(moved, name, unitName, setting).verdict).toBe(sv.verdict.direction.improving);
    expect(quietSeries(still, name, unitName, setting).verdict).toBeNull();
    expect(smallSeries(still, name, unitName, setting).verdict).toBe(sv.verdict.direction['too-few-answers']);
  });

  it('has its latest figure in words beside the picture, and as a point in it', () => {
    const series = smallSeries(moved, name, unitName, setting);
    expect(series).toMatchObject({ said: '90\u00a0%', isAbsent: false, picture: { latest: null } });
    expect(series.picture.dots).toHaveLength(2);
  });

  it('has words and no point where the latest figure is withheld', () => {
    const withheld = smallSeries(ask('greet', 'users', 'suppressed'), name, unitName, setting);
    expect(withheld).toMatchObject({ said: sv.missing.suppressed, isAbsent: true, verdict: null });
    expect(withheld.picture.dots).toEqual([]);
  });

  it('is drawn of an index too', () => {
    const indicator = measuredOf({ measureUnit: 'index', decimals: 0 });
    const series = smallSeries({ indicator, column: measureOf([[71, 90]]) }, name, unitName, setting);
    expect(series.said).toBe('71 av 100');
  });
});

describe(questionLines, () => {
  it('tells questions with one name apart by who answers', () => {
    const names = questionLines(ASKED, unitName, setting).map(({ name }) => name.text);
    expect(names).toEqual([`Fråga greet – ${party.users}`, `Fråga greet – ${party.staff}`, 'Fråga see', 'Egen']);
  });

  it('has the whole name where there is no short one, since that tells who answers', () => {
    const pairs = ASKED.slice(0, 2).map(({ indicator, column }) => ({
      indicator: { ...indicator, short: undefined, name: { sv: `Hälsades på, ${indicator.asked}` } },
      column,
    }));
    expect(questionLines(pairs, unitName, setting).map(({ name }) => name.text)).toEqual([
      'Hälsades på, users',
      'Hälsades på, staff',
    ]);
  });

  it('has what may be said of each, and the whole figure when it is asked for', () => {
    const [line] = questionLines([ask('a', 'users', [100, 50, 50], [180, 10, 10])], unitName, setting);
    expect(line?.verdict).toBe(sv.verdict.direction.improving);
    expect(line?.figure()).toMatchObject({ key: line?.key, verdict: line?.verdict, table: { rows: [{}, {}] } });
  });
});
