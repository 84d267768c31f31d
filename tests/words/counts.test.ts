import { describe, expect, it } from 'vitest';
import { CATALOGUES } from './said.ts';

const { sv, da, en } = CATALOGUES;
const NO_BREAK = '\u00a0';

describe('one and many', () => {
  it.each([
    ['Inget av de fem målen har säkert rört sig', sv.overview.moved(0, 5)],
    ['Två av de fem målen har verkligen rört sig', sv.overview.moved(2, 5)],
    ['Ingen mål bliver målt endnu', da.overview.moved(0, 0)],
    ['Intet af de fem mål har med sikkerhed flyttet sig', da.overview.moved(0, 5)],
    ['Et af de fem mål har virkelig flyttet sig', da.overview.moved(1, 5)],
    ['To af de fem mål har virkelig flyttet sig', da.overview.moved(2, 5)],
    ['Begge mål har virkelig flyttet sig', da.overview.moved(2, 2)],
    ['Alle fem mål har virkelig flyttet sig', da.overview.moved(5, 5)],
    ['13 af de 14 mål har virkelig flyttet sig', da.overview.moved(13, 14)],
    ['No goal is measured yet', en.overview.moved(0, 0)],
    ['Neither of the two goals has clearly moved', en.overview.moved(0, 2)],
    ['None of the five goals has clearly moved', en.overview.moved(0, 5)],
    ['One of the five goals has really moved', en.overview.moved(1, 5)],
    ['Two of the five goals have really moved', en.overview.moved(2, 5)],
    ['Both goals have really moved', en.overview.moved(2, 2)],
    ['All five goals have really moved', en.overview.moved(5, 5)],
  ])('goals that moved: %s', (wanted, said) => {
    expect(said).toBe(wanted);
  });

  it.each([
    [
      'Af de 12 tal på siden, der kan sammenlignes, kan tilfældigheder alene flytte et, så det kan mærkes.',
      da.overview.chance(12, 0.24),
    ],
    [
      'Af de 60 tal på siden, der kan sammenlignes, ville tilfældigheder alene flytte omkring et, så det kan mærkes.',
      da.overview.chance(60, 1.2),
    ],
    [
      'Av de 12 siffror på sidan som kan jämföras kan slumpen ensam flytta någon så att det märks.',
      sv.overview.chance(12, 0.24),
    ],
    [
      'Av de 60 siffror på sidan som kan jämföras skulle slumpen ensam flytta ungefär en så att det märks.',
      sv.overview.chance(60, 1.2),
    ],
    [
      'Of the 12 figures on this page that can be compared, chance alone may move one enough to notice.',
      en.overview.chance(12, 0.24),
    ],
    [
      'Of the 60 figures on this page that can be compared, chance alone would move about one enough to notice.',
      en.overview.chance(60, 1.2),
    ],
  ])('chance: %s', (wanted, said) => {
    expect(said).toBe(wanted);
  });

  it.each([
    ['Inga mål av högst fem', sv.goals.budget(0, 5)],
    ['Ett mål av högst fem', sv.goals.budget(1, 5)],
    ['Ingen mål af højst fem', da.goals.budget(0, 5)],
    ['Et mål af højst fem', da.goals.budget(1, 5)],
    ['Fire mål af højst fem', da.goals.budget(4, 5)],
    ['No goals out of at most five', en.goals.budget(0, 5)],
    ['One goal out of at most five', en.goals.budget(1, 5)],
    ['Four goals out of at most five', en.goals.budget(4, 5)],
  ])('the budget: %s', (wanted, said) => {
    expect(said).toBe(wanted);
  });

  it.each([
    ['1 enhed', da.units.found(1, 1)],
    ['12 enheder', da.units.found(12, 12)],
    ['1 af 12 enheder', da.units.found(1, 12)],
    ['1 unit', en.units.found(1, 1)],
    ['12 units', en.units.found(12, 12)],
    ['1 of 12 units', en.units.found(1, 12)],
    [`12 av 1${NO_BREAK}200 enheter`, sv.units.found(12, 1200)],
  ])('units found: %s', (wanted, said) => {
    expect(said).toBe(wanted);
  });

  it.each([
    ['1 god fattas till tio mot en – eller ett dåligt svar som hade varit gott.', sv.trust.missing(1, 10, 1)],
    ['45 goda fattas till tio mot en – eller fem dåliga svar som hade varit goda.', sv.trust.missing(45, 10, 5)],
    ['Der mangler 1 god til ti mod en – eller ét dårligt svar, der havde været godt.', da.trust.missing(1, 10, 1)],
    ['Der mangler 45 gode til ti mod en – eller fem dårlige svar, der havde været gode.', da.trust.missing(45, 10, 5)],
    ['1 more good would make ten to one – or one bad answer that had been good.', en.trust.missing(1, 10, 1)],
    ['45 more good would make ten to one – or five bad answers that had been good.', en.trust.missing(45, 10, 5)],
  ])('what it would take speaks of answers, not of meetings: %s', (wanted, said) => {
    expect(said).toBe(wanted);
  });

  it('speaks of a meeting nowhere where an experience is meant', () => {
    const said = [sv, da, en].flatMap(({ trust, screens }) => [trust.balance, trust.gapsText, screens.balance]);
    expect(
      said.filter((text) => /möte|møde|meeting|encounter|same people|samma personer|samme personer/i.test(text)),
    ).toEqual([]);
  });

  it.each([
    ['1 minut pr. enhed og måling', da.definition.minutesText(1)],
    ['20 minutter pr. enhed og måling', da.definition.minutesText(20)],
    ['1 minute per unit and measurement', en.definition.minutesText(1)],
    ['20 minutes per unit and measurement', en.definition.minutesText(20)],
    ['1 dag', da.figure.units.days('1')],
    ['1,0 dage', da.figure.units.days('1,0')],
    ['1 time', da.figure.units.hours('1')],
    ['1 person', da.figure.units.persons('1')],
    ['1 million kroner', da.figure.units['million-kronor']('1')],
    ['1 day', en.figure.units.days('1')],
    ['2 hours', en.figure.units.hours('2')],
    ['2 people', en.figure.units.persons('2')],
    ['1 hour', en.about.hours('1')],
    ['3.5 hours', en.about.hours('3.5')],
  ])('measures: %s', (wanted, said) => {
    expect(said).toBe(wanted);
  });
});

describe('a figure in one line', () => {
  it.each([
    [
      `74${NO_BREAK}% goda svar (69–79), 312 svar av 540 tillfrågade, 2025`,
      sv.figure.share(0.74, 0.69, 0.79, 312, 540, '2025'),
    ],
    [
      `74${NO_BREAK}% gode svar (69–79), 312 svar fra 540 adspurgte, 2025`,
      da.figure.share(0.74, 0.69, 0.79, 312, 540, '2025'),
    ],
    [
      '74% good answers (69–79), 312 answers from 540 people asked, 2025',
      en.figure.share(0.74, 0.69, 0.79, 312, 540, '2025'),
    ],
    ['74% good answers (69–79), 1,200 answers, 2025', en.figure.share(0.74, 0.69, 0.79, 1200, undefined, '2025')],
  ])('%s', (wanted, said) => {
    expect(said).toBe(wanted);
  });
});

describe('several questions in one sentence', () => {
  const none = { better: 0, worse: 0, steady: 0, unknown: 0 };

  it.each([
    ['Flere gode svar på spørgsmålet.', da.overview.valuesSentence({ ...none, better: 1 })],
    ['Færre gode svar på alle spørgsmål.', da.overview.valuesSentence({ ...none, worse: 4 })],
    ['Ingen sikker ændring i spørgsmålet.', da.overview.valuesSentence({ ...none, steady: 1 })],
    ['Ingen sikker ændring i noget spørgsmål.', da.overview.valuesSentence({ ...none, steady: 4 })],
    [
      'Flere gode svar på to spørgsmål, færre gode svar på et spørgsmål og ingen sikker ændring i et spørgsmål.',
      da.overview.valuesSentence({ better: 2, worse: 1, steady: 1, unknown: 0 }),
    ],
    ['More good answers to the question.', en.overview.valuesSentence({ ...none, better: 1 })],
    ['Fewer good answers to all questions.', en.overview.valuesSentence({ ...none, worse: 4 })],
    ['No certain change in any question.', en.overview.valuesSentence({ ...none, steady: 4 })],
    ['Too little to go on in all questions.', en.overview.valuesSentence({ ...none, unknown: 4 })],
    [
      'More good answers to two questions, fewer good answers to one question and too little to go on in one question.',
      en.overview.valuesSentence({ better: 2, worse: 1, steady: 0, unknown: 1 }),
    ],
  ])('%s', (wanted, said) => {
    expect(said).toBe(wanted);
  });
});
