import { describe, expect, it } from 'vitest';
import { definitionView } from '#view/definition.view.ts';
import { plainly, said } from '#view/setting.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, questionOf, settingOf } from './builders.ts';

const setting = settingOf();
const { definition } = sv;
const rows = (indicator: Parameters<typeof definitionView>[0]) =>
  definitionView(indicator, setting).map(({ key, label, said: texts }) => [key, label, texts.map(({ text }) => text)]);

describe(definitionView, () => {
  it('a question: what was asked, and which answers count as good', () => {
    expect(rows(questionOf())).toEqual([
      ['question', definition.question, ['Hur bemöter vi dig?']],
      ['good', definition.goodAnswers, ['Bra']],
    ]);
  });

  it('a measure of which nothing is told tells nothing', () => {
    expect(rows(measuredOf())).toEqual([]);
  });

  it('what a figure is, can and can not say, who answers for it and what it costs', () => {
    const told = measuredOf({
      definition: { sv: 'Dagar från ansökan.' },
      canSay: { sv: 'Hur länge.' },
      cannotSay: { sv: 'Varför.' },
      influence: 'shared',
      statutory: true,
      owner: { sv: 'Kvalitetschefen' },
      reviewed: '2026-01-10',
      minutes: 45,
    });
    expect(rows(told)).toEqual([
      ['definition', definition.definition, ['Dagar från ansökan.']],
      ['can', definition.canSay, ['Hur länge.']],
      ['cannot', definition.cannotSay, ['Varför.']],
      ['influence', definition.influence.label, [definition.influence.shared]],
      ['statutory', definition.statutory, [definition.statutoryText]],
      ['owner', definition.owner, ['Kvalitetschefen']],
      ['reviewed', definition.reviewed, ['10 januari 2026']],
      ['minutes', definition.minutes, [definition.minutesText(45)]],
    ]);
  });
});

describe('a text of the municipality’s own', () => {
  it.each([
    { texts: { sv: 'Mål', da: 'Mål på dansk' }, language: 'sv', heard: { text: 'Mål' } },
    { texts: { sv: 'Mål', da: 'Mål på dansk' }, language: 'da', heard: { text: 'Mål på dansk' } },
    { texts: { sv: 'Mål' }, language: 'en', heard: { text: 'Mål', lang: 'sv' } },
    { texts: { en: 'Goal' }, language: 'sv', heard: { text: 'Goal', lang: 'en' } },
    { texts: { sv: '<b>=1</b>' }, language: 'sv', heard: { text: '<b>=1</b>' } },
  ] as const)('$texts in $language: $heard', ({ texts, language, heard }) => {
    const reading = settingOf('production', { language });
    expect(said(texts, reading)).toEqual(heard);
    expect(plainly(texts, reading)).toBe(heard.text);
  });
});
