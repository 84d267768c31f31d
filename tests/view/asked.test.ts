import { describe, expect, it } from 'vitest';
import type { Wave } from '#domain/feedback/wave.ts';
import { askedView } from '#view/asked.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const indicator = questionOf();
const now = period('2025');
const pairsOf = (...cells: SurveyCell[]) =>
  cells.map((cell) => ({ indicator, column: surveyOf([[1, 1, 99, 100], cell]) }));

const answeredSaid = (cells: SurveyCell[], invited?: number, isEveryone = true) =>
  askedView(
    {
      pairs: pairsOf(...cells),
      period: now,
      waves: [{ period: now, modes: [], invited }],
      isEveryone,
      isChosen: false,
    },
    setting,
  ).answered;

const { answered, allWithheld } = sv.survey;

describe('how many answered', () => {
  it.each<[string, SurveyCell[], number | undefined, string]>([
    [
      'as many on each question',
      [
        [30, 10, 10, 100],
        [40, 0, 10, 100],
      ],
      undefined,
      answered({ fewest: 50, most: 50, invited: 100, rates: [0.5, 0.5] }),
    ],
    [
      'different on each, withheld ones aside',
      [[30, 10, 10, 100], 'suppressed', [40, 0, 20, 100]],
      undefined,
      answered({ fewest: 50, most: 60, invited: 100, rates: [0.5, 0.6] }),
    ],
    [
      'asked differently often',
      [
        [30, 10, 10, 100],
        [40, 0, 20, 80],
      ],
      undefined,
      answered({ fewest: 50, most: 60, invited: null, rates: [0.5, 0.75] }),
    ],
    [
      'of all that the wave asked',
      [[30, 10, 10]],
      200,
      answered({ fewest: 50, most: 50, invited: 200, rates: [0.25, 0.25] }),
    ],
    [
      'of nobody knows how many',
      [[30, 10, 10]],
      undefined,
      answered({ fewest: 50, most: 50, invited: null, rates: null }),
    ],
    [
      'not known for one of the questions',
      [
        [30, 10, 10, 100],
        [30, 10, 10],
      ],
      undefined,
      answered({ fewest: 50, most: 50, invited: null, rates: null }),
    ],
    [
      'nobody asked, by mistake',
      [[30, 10, 10, 0]],
      undefined,
      answered({ fewest: 50, most: 50, invited: 0, rates: null }),
    ],
    ['all withheld', ['suppressed', 'suppressed'], 100, allWithheld],
    ['some withheld, some not asked', ['not-collected', 'suppressed'], 100, allWithheld],
    ['not asked', ['not-collected'], 100, `${sv.missing['not-collected']}.`],
    ['nobody answered', ['no-answers'], 100, `${sv.missing['no-answers']}.`],
  ])('%s', (_, cells, invited, said) => {
    expect(answeredSaid(cells, invited)).toBe(said);
  });

  it('in a unit is never of all that the whole wave asked', () => {
    expect(answeredSaid([[30, 10, 10]], 200, false)).toBe(
      answered({ fewest: 50, most: 50, invited: null, rates: null }),
    );
  });

  it('leaves measures out', () => {
    const measure = { indicator: measuredOf(), column: measureOf([[70, 12]]) };
    const pairs = [measure, ...pairsOf([30, 10, 10, 100])];
    expect(askedView({ pairs, period: now, waves: [], isEveryone: true, isChosen: false }, setting).answered).toBe(
      answered({ fewest: 50, most: 50, invited: 100, rates: [0.5, 0.5] }),
    );
  });
});

describe('who was asked and how', () => {
  const wave: Wave = {
    period: now,
    collected: { from: '2025-09-01', to: '2025-10-12' },
    population: { sv: 'Alla som träffade oss' },
    invited: 540,
    modes: ['paper', 'web'],
    note: { en: 'A note' },
  };
  const viewOf = (...waves: Wave[]) =>
    askedView({ pairs: pairsOf([9, 0, 1]), period: now, waves, isEveryone: true, isChosen: false }, setting);

  it('is said in short facts', () => {
    expect(viewOf(wave).facts.map(({ label, said }) => [label, said])).toEqual([
      [sv.about.wave.period, { text: '2025' }],
      [sv.about.wave.collected, { text: '1 september 2025 – 12 oktober 2025' }],
      [sv.about.wave.population, { text: 'Alla som träffade oss' }],
      [sv.about.wave.modes, { text: 'papper och webb' }],
      [sv.about.wave.note, { text: 'A note', lang: 'en' }],
    ]);
  });

  it.each([[[]], [[{ period: now, modes: [] }]], [[{ ...wave, period: period('2024') }]]])(
    'is only when, where nothing more is known: %j',
    (waves) => {
      expect(viewOf(...waves).facts.map(({ key }) => key)).toEqual(['period']);
    },
  );

  it('is said to have changed, with how it was', () => {
    const before: Wave = { period: period('2024'), modes: ['phone', 'visit'] };
    expect(viewOf(before, wave).modeChange).toBe(sv.survey.modeChange('2024', 'telefon och vid besök'));
    expect(viewOf({ ...before, modes: ['web', 'paper'] }, wave).modeChange).toBeNull();
    expect(viewOf(wave).modeChange).toBeNull();
  });

  it('has changed since they were last asked these questions, whatever was asked between', () => {
    const [early, between] = ['2023', '2024'].map((year) => ({ period: period(year), modes: ['phone' as const] }));
    if (early === undefined || between === undefined) throw new Error('two waves');
    const pairs = [{ indicator, column: surveyOf([[9, 0, 1], 'not-collected', [9, 0, 1]]) }];
    const changeAfter = (first: Wave, second: Wave) =>
      askedView({ pairs, period: now, waves: [first, second, wave], isEveryone: true, isChosen: false }, setting)
        .modeChange;
    expect(changeAfter(early, between)).toBe(sv.survey.modeChange('2023', 'telefon'));
    expect(changeAfter({ ...early, modes: wave.modes }, between)).toBeNull();
  });

  it('leaves out when, where it is chosen', () => {
    const view = askedView({ pairs: [], period: now, waves: [wave], isEveryone: true, isChosen: true }, setting);
    expect(view.facts.map(({ key }) => key)).toEqual(['when', 'who', 'how', 'note']);
  });
});
