import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#domain/kernel/text.ts';
import type { Words } from '#words/sv.ts';
import { CATALOGUES } from './said.ts';

type Sentence = Readonly<Record<Language, string>>;

/** The sentences as they were decided, to the letter. The codes: docs/method.md, section 5. */
const DIRECTION: Record<Exclude<keyof Words['verdict']['direction'], 'too-early' | 'withheld'>, Sentence> = {
  improving: {
    sv: 'Tydlig förbättring – mer än slumpen brukar ge',
    da: 'Tydelig forbedring – mere end tilfældige udsving',
    en: 'Clear improvement – more than chance usually gives',
  },
  worsening: {
    sv: 'Tydlig försämring – mer än slumpen brukar ge',
    da: 'Tydelig forværring – mere end tilfældige udsving',
    en: 'Clear deterioration – more than chance usually gives',
  },
  higher: { sv: 'Tydligt högre än tidigare', da: 'Tydeligt højere end før', en: 'Clearly higher than before' },
  lower: { sv: 'Tydligt lägre än tidigare', da: 'Tydeligt lavere end før', en: 'Clearly lower than before' },
  'no-change': {
    sv: 'Ingen förändring utöver den vanliga variationen',
    da: 'Ingen ændring ud over de sædvanlige udsving',
    en: 'No change beyond the usual variation',
  },
  'too-few-measurements': {
    sv: 'För få mätningar för att säga om något har ändrats',
    da: 'For få målinger til at sige, om noget har ændret sig',
    en: 'Too few measurements to say whether anything has changed',
  },
  'too-few-answers': {
    sv: 'För få svar för att säga om något har ändrats',
    da: 'For få svar til at sige, om noget har ændret sig',
    en: 'Too few answers to say whether anything has changed',
  },
  first: {
    sv: 'Första mätningen – inget att jämföra med ännu',
    da: 'Første måling – endnu intet at sammenligne med',
    en: 'First measurement – nothing to compare with yet',
  },
  'latest-missing': {
    sv: 'Ingen siffra för den senaste perioden',
    da: 'Intet tal for den seneste periode',
    en: 'No figure for the latest period',
  },
  'no-data': { sv: 'Inga uppgifter ännu', da: 'Ingen oplysninger endnu', en: 'No data yet' },
};

const TARGET: Record<keyof Words['verdict']['target'], Sentence> = {
  'consistently-met': { sv: 'Målet nås stadigt', da: 'Målet nås stabilt', en: 'The target is met consistently' },
  'consistently-missed': {
    sv: 'Målet nås inte utan att arbetssättet ändras',
    da: 'Målet nås ikke uden ændret praksis',
    en: 'The target will not be met unless the way of working changes',
  },
  'hit-or-miss': {
    sv: 'Målet nås ibland – den vanliga variationen avgör',
    da: 'Målet nås af og til – de sædvanlige udsving afgør',
    en: 'The target is met sometimes – usual variation decides',
  },
  'met-now': {
    sv: 'Senaste mätningen ligger säkert på rätt sida om målet',
    da: 'Seneste måling ligger sikkert på den rigtige side af målet',
    en: 'The latest measurement is surely on the right side of the target',
  },
  'missed-now': {
    sv: 'Senaste mätningen ligger säkert på fel sida om målet',
    da: 'Seneste måling ligger sikkert på den forkerte side af målet',
    en: 'The latest measurement is surely on the wrong side of the target',
  },
  'cannot-tell': {
    sv: 'Går inte att säga om målet nås',
    da: 'Det kan ikke siges, om målet nås',
    en: 'Cannot tell whether the target is met',
  },
  'at-or-better-now': {
    sv: 'Senaste värdet når målet',
    da: 'Seneste tal når målet',
    en: 'The latest value reaches the target',
  },
  'worse-now': {
    sv: 'Senaste värdet når inte målet',
    da: 'Seneste tal når ikke målet',
    en: 'The latest value does not reach the target',
  },
};

const TRIAL: Sentence = {
  sv: 'Preliminära gränser (12–19 mätningar)',
  da: 'Foreløbige grænser (12–19 målinger)',
  en: 'Provisional limits (12–19 measurements)',
};

/**
 * Where the Swedish page departs from them: a target is called målnivå, because mål is what the municipality wants.
 * A sentence about the target is followed by others, so it ends with a stop.
 */
const insteadInSwedish = (sentence: string): string =>
  sentence
    .replace(/^Går inte/, 'Det går inte')
    .replace('Målet', 'Målnivån')
    .replace('målet', 'målnivån');

const onThePage = (sentence: string, language: Language): string =>
  `${language === 'sv' ? insteadInSwedish(sentence) : sentence}.`;

const rowsOf = (sentences: Readonly<Record<string, Sentence>>): [Language, string, string][] =>
  LANGUAGES.flatMap((language) =>
    Object.entries(sentences).map(([code, said]): [Language, string, string] => [language, code, said[language]]),
  );

const saidAs = (words: object, code: string): unknown => Reflect.get(words, code);

describe('what may be said', () => {
  it.each(rowsOf(DIRECTION))('in %s of %s: %s', (language, code, sentence) => {
    expect(saidAs(CATALOGUES[language].verdict.direction, code)).toBe(sentence);
  });

  it.each(rowsOf(TARGET))('in %s of a target, %s: %s', (language, code, sentence) => {
    expect(saidAs(CATALOGUES[language].verdict.target, code)).toBe(onThePage(sentence, language));
  });

  it.each(LANGUAGES)('in %s of limits on few measurements', (language) => {
    expect(CATALOGUES[language].verdict.trial).toBe(`${TRIAL[language]}.`);
  });

  it.each([
    ['sv', 'För tidigt att säga', 'För tidigt att säga – målet prövas först 2027'],
    ['da', 'For tidligt at sige', 'For tidligt at sige – målet vurderes først i 2027'],
    ['en', 'Too early to say', 'Too early to say – the goal will not be judged before 2027'],
  ] as const)('in %s before an effort has had its time', (language, bare, withYear) => {
    const { verdict } = CATALOGUES[language];
    expect([verdict.direction['too-early'], verdict.tooEarly('2027')]).toEqual([bare, withYear]);
  });

  it.each(LANGUAGES)('in %s comes with something to ask', (language) => {
    const { ask, direction } = CATALOGUES[language].verdict;
    expect(Object.keys(ask).sort()).toEqual(Object.keys(direction).sort());
    expect(Object.values(ask).filter((question) => !question.endsWith('?'))).toEqual([]);
  });

  it.each(LANGUAGES)('in %s: each finding has its own sentence', (language) => {
    const { direction, target } = CATALOGUES[language].verdict;
    const all = [...Object.values(direction), ...Object.values(target)];
    expect(new Set(all).size).toBe(all.length);
  });
});
