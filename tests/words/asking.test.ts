import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#domain/kernel/text.ts';
import type { Words } from '#words/sv.ts';
import { CATALOGUES } from './said.ts';

/** Questions to choose from, so that a page need not ask the same thing twice. */
const FEWEST = 6;
/** Characters: one breath, when it is read aloud. */
const LONGEST = 80;

/** How a question begins that can not be answered with yes or no. Never by why, which asks for a defence. */
const OPEN: Record<Language, RegExp> = {
  sv: /^(Vad|Hur|Vem|Vilka|Vilken|När|Var) /,
  da: /^(Hvad|Hvordan|Hvem|Hvilket|Hvilke|Hvornår|Hvor) /,
  en: /^(What|How|Who|Whom|When|Where) /,
};

/** Words that look for somebody to blame. */
const ACCUSES: Record<Language, RegExp> = {
  sv: /varför|skyldig|skuld\b|\bfel\b|misslyck|brist|borde|försum|ansvarig|dålig|skäl\b|ursäkt|sämst/i,
  da: /hvorfor|skyldig|skyld\b|\bfejl|mislyk|mangl|burde|forsøm|ansvarlig|dårlig|undskyld|værst/i,
  en: /\bwhy\b|guilt|blame|fault|wrong|fail|\black|should you|ought|neglect|excuse|\bbad\b|worst/i,
};

interface Kind {
  readonly language: Language;
  readonly kind: string;
  readonly questions: readonly string[];
}

const kindsIn = (language: Language): Kind[] => {
  const { verdict, target, trust, due } = CATALOGUES[language].asking;
  const all: Readonly<Record<string, readonly string[]>> = { ...verdict, ...target, ...trust, due };
  return Object.entries(all).map(([kind, questions]) => ({ language, kind, questions }));
};

const KINDS = LANGUAGES.flatMap(kindsIn);
const faulty = ({ questions }: Kind, isFaulty: (question: string) => boolean): string[] => questions.filter(isFaulty);

describe.each(KINDS)('what to ask in $language of $kind', (kind) => {
  const { language, questions } = kind;

  it(`has at least ${FEWEST} questions, none twice`, () => {
    expect(questions.length).toBeGreaterThanOrEqual(FEWEST);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('asks one thing at a time, and ends by asking', () => {
    expect(faulty(kind, (question) => !/^[^?]+\?$/.test(question))).toEqual([]);
  });

  it('is open: nobody can answer yes or no', () => {
    expect(faulty(kind, (question) => !OPEN[language].test(question))).toEqual([]);
  });

  it('accuses nobody', () => {
    expect(faulty(kind, (question) => ACCUSES[language].test(question))).toEqual([]);
  });

  it('is short enough for one breath', () => {
    expect(faulty(kind, ({ length }) => length > LONGEST)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the library in %s', (language) => {
  const { asking, verdict, trust } = CATALOGUES[language];

  it('has questions for everything that may be said', () => {
    expect(Object.keys(asking.verdict).sort()).toEqual(Object.keys(verdict.direction).sort());
    expect(Object.keys(asking.target).sort()).toEqual(Object.keys(verdict.target).sort());
    expect(Object.keys(asking.trust).sort()).toEqual(Object.keys(trust.status).sort());
  });

  it('asks the same of two kinds only where they are two words for one thing', () => {
    const shared = [
      ['higher', 'lower'],
      ['met-now', 'at-or-better-now'],
      ['missed-now', 'worse-now'],
    ];
    const own = kindsIn(language).filter(({ kind }) => !shared.some(([, other]) => kind === other));
    const all = own.flatMap(({ questions }) => questions);
    expect(all.filter((question, at) => all.indexOf(question) !== at)).toEqual([]);
    const lists: Readonly<Record<string, readonly string[]>> = { ...asking.verdict, ...asking.target };
    for (const [one = '', other = ''] of shared) expect(lists[one]).toEqual(lists[other]);
  });

  it('has as many of each kind as in Swedish, so that the turn falls on the same one', () => {
    const lengths = (words: Words) => Object.values(words.asking.verdict).map(({ length }) => length);
    expect(lengths(CATALOGUES[language])).toEqual(lengths(CATALOGUES.sv));
  });
});

describe('a fault', () => {
  it.each<[Language, string]>([
    ['sv', 'Varför gick det så här?'],
    ['sv', 'Vad gick fel?'],
    ['da', 'Hvem er ansvarlig?'],
    ['en', 'What went wrong?'],
  ])('would be noticed in %s: %s', (language, question) => {
    expect(ACCUSES[language].test(question) || !OPEN[language].test(question)).toBe(true);
  });

  it.each<[Language, string]>([
    ['sv', 'Håller det?'],
    ['da', 'Har I prøvet noget?'],
    ['en', 'Will it last?'],
  ])('would be noticed in %s as closed: %s', (language, question) => {
    expect(OPEN[language].test(question)).toBe(false);
  });
});
