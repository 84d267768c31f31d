import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '#domain/goals/vocabulary.ts';
import type { Language, Texts } from '#domain/kernel/text.ts';
import { explainable, lexiconOf, termParts } from '#view/terms.ts';
import { settingOf } from './builders.ts';

const vocabulary = (...terms: readonly Texts[]): Vocabulary => ({
  glossary: terms.map((term) => ({ term, text: { sv: `Vad ${Object.values(term)[0]} är.` } })),
});

const lexicon = (terms: Vocabulary, language: Language = 'sv') =>
  lexiconOf(terms, explainable(terms, settingOf()), language);

/** A text with its terms in square brackets. */
const marked = (text: string, terms: Vocabulary, language: Language = 'sv'): string =>
  termParts(text, lexicon(terms, language))
    .map((part) => (part.term === null ? part.text : `[${part.text}]`))
    .join('');

const SWEDISH = vocabulary(
  { sv: 'Brukare' },
  { sv: 'Enhet' },
  { sv: 'Insats' },
  { sv: 'Nämnd' },
  { sv: 'Familjehem' },
  { sv: 'Plan' },
  { sv: 'Genomförandeplan' },
  { sv: 'Hållbart medarbetarengagemang (HME)' },
  { sv: 'LSS' },
  { sv: 'Egen kraft' },
  { sv: 'Kraft' },
);

describe(termParts, () => {
  it.each([
    ['Brukare påverkar', '[Brukare] påverkar'],
    ['för brukarens skull', 'för [brukarens] skull'],
    ['med brukarna och brukarnas ord', 'med [brukarna] och brukarnas ord'],
    ['alla enheter, enheternas och enheten', 'alla [enheter], enheternas och enheten'],
    ['(Insatsen)', '([Insatsen])'],
    ['nämnden.', '[nämnden].'],
    ['NÄMNDEN beslutar', '[NÄMNDEN] beslutar'],
    ['i familjehemmet', 'i [familjehemmet]'],
    ['enligt LSS', 'enligt [LSS]'],
    ['LSS:s krav', '[LSS:s] krav'],
    ['HME är 78', '[HME] är 78'],
    ['hållbart  medarbetarengagemang (HME)', '[hållbart  medarbetarengagemang] (HME)'],
    ['egen kraft och mer kraft', '[egen kraft] och mer [kraft]'],
    ['en plan, ett planet', 'en [plan], ett planet'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(marked(text, SWEDISH)).toBe(expected);
  });

  it.each([
    ['a part of a word', 'enhetlig, sammanhets, brukarmentor'],
    ['a part of a compound with a hyphen', 'LSS-boende, insats-typ'],
    ['an abbreviation in small letters', 'lss och hme'],
    ['a letter with a sign on it', 'brukare\u0301n'],
    ['digits beside it', 'enhet2'],
    ['another word in between', 'egen stor krafts'.replace('krafts', 'styrka')],
  ])('leaves %s alone', (_, text) => {
    expect(marked(text, SWEDISH)).toBe(text);
  });

  it('explains the longest, and does not take it apart when it comes again', () => {
    expect(marked('egen kraft, egen kraft', SWEDISH)).toBe('[egen kraft], egen kraft');
  });

  it.each<[Language, Texts, string, string]>([
    ['da', { da: 'Bruger' }, 'brugere, brugerne', '[brugere], brugerne'],
    ['da', { da: 'Enhed' }, 'i enhederne', 'i [enhederne]'],
    ['da', { da: 'Udvalg' }, 'udvalgets mål', '[udvalgets] mål'],
    ['da', { da: 'Anbringelse' }, 'Anbringelser', '[Anbringelser]'],
    ['en', { en: 'Support plan' }, 'the support plans', 'the [support plans]'],
    ['en', { en: 'User' }, 'a user’s say', 'a [user’s] say'],
    ['en', { en: 'Foster family' }, 'foster families', '[foster families]'],
    ['en', { en: 'User' }, 'used, userless', 'used, userless'],
    ['da', { sv: 'Enhet' }, 'enhet', 'enhet'],
  ])('%s: %j in %j', (language, term, text, expected) => {
    expect(marked(text, vocabulary(term), language)).toBe(expected);
  });

  it('keeps every letter of any text, and takes no time over a long one', () => {
    const hostile = [
      '<script>Enhet</script>',
      'enhet\u202eteh\u0000 \ud800 enhet',
      '👩‍👩‍👧‍👦 brukare 🏳️‍🌈',
      '&lt;insats&gt;',
      'Z\u0300\u0317\u0354a brukare',
      'e'.repeat(2000),
      'egen '.repeat(400),
      '((((enhet))))',
      '__proto__ constructor toString',
    ];
    for (const text of hostile) {
      expect(
        termParts(text, lexicon(SWEDISH))
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }
  });

  it.each(['.*', '(', 'a|b', '[x]', '\\', '', '  ', '__proto__', '(HME)'])(
    'takes the term %j as it is written',
    (term) => {
      const terms = vocabulary({ sv: term });
      expect(() => marked('en text om .* och [x] och __proto__', terms)).not.toThrow();
      expect(marked('abc', terms)).toBe('abc');
    },
  );

  it('explains a term that is two times in the list by the first', () => {
    const terms = vocabulary({ sv: 'Enhet' }, { sv: 'Enhet', da: 'Enhed' });
    expect(termParts('enhet', lexicon(terms))[0]?.term?.key).toBe('0');
  });

  it('finds nothing without terms', () => {
    expect(termParts('en enhet', lexicon({ glossary: [] }))).toEqual([{ text: 'en enhet', term: null }]);
  });
});
