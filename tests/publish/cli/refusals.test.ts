import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { REFUSALS } from '#publish/words/cli.ts';

describe('what a refusal says', () => {
  it.each(LANGUAGES)('is another thing for each reason, and names what it is about, in %s', (language) => {
    const said = Object.values(REFUSALS[language]).map((say) => say('linden'));
    expect(said).toHaveLength(17);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((sentence) => !sentence.includes('linden'))).toEqual([]);
  });

  it('is said in each language’s own words', () => {
    const languages = LANGUAGES.map((language) => Object.values(REFUSALS[language]).map((say) => say('')));
    expect(new Set(languages.flat()).size).toBe(51);
  });
});
