import { describe, expect, it } from 'vitest';
import { indicatorId } from '#domain/kernel/ids.ts';
import { pairsView } from '#view/trust-pairs.view.ts';
import { questionOf, settingOf, surveyOf } from './builders.ts';

const [there, back, alone] = [indicatorId('dit'), indicatorId('tillbaka'), indicatorId('ensam')];
const indicators = [
  questionOf({ id: there, asked: 'users', about: 'staff', question: { sv: 'Litar du på oss?' } }),
  questionOf({ id: back, asked: 'staff', about: 'users', question: { sv: 'Litar du på dem?' } }),
  questionOf({ id: alone, asked: 'managers', about: 'politicians' }),
  questionOf({ id: indicatorId('annat') }),
];
const views = pairsView(
  {
    indicators,
    columns: [surveyOf([[40, 6, 4]], { indicator: there }), surveyOf(['suppressed'], { indicator: back })],
  },
  { sv: 'Björken' },
  settingOf('demo'),
);

describe(pairsView, () => {
  it('sets two parties against each other, and never adds them up', () => {
    expect(views.map(({ title, sides }) => [title, ...sides.map(({ who }) => who)])).toEqual([
      ['Brukare och medarbetare', 'Brukare om medarbetare', 'Medarbetare om brukare'],
      ['Chefer och politiker', 'Chefer om politiker', 'Politiker om chefer'],
    ]);
  });

  it('tells each side by itself: its figure, or why there is none', () => {
    expect(views[0]?.sides).toMatchObject([
      { question: { text: 'Litar du på oss?' }, row: { value: 80, detail: '(67–89), 50 svar' } },
      { row: { value: null, said: 'För få svar för att visas', isWithheld: true } },
    ]);
  });

  it('shows a side that nobody has asked as open', () => {
    expect(views[1]?.sides).toMatchObject([
      { row: null, mark: null, verdict: 'Har inte fått frågan' },
      { row: null, mark: null, verdict: 'Har inte fått frågan' },
    ]);
  });

  it('says that invented figures are invented', () => {
    expect(views[0]?.label).toMatch(/^Påhittade siffror: /);
  });
});
