import { describe, expect, it } from 'vitest';
import { isLanguage, LANGUAGES, type Language, type Texts, textIn } from '#domain/kernel/text.ts';

describe(textIn, () => {
  it.each<[Texts, Language, { text: string; language: Language }]>([
    [{ sv: 'Mål', da: 'Mål (da)', en: 'Goal' }, 'da', { text: 'Mål (da)', language: 'da' }],
    [{ sv: 'Mål', en: 'Goal' }, 'da', { text: 'Mål', language: 'sv' }],
    [{ da: 'Mål', en: 'Goal' }, 'sv', { text: 'Mål', language: 'da' }],
    [{ en: 'Goal' }, 'sv', { text: 'Goal', language: 'en' }],
    [{ sv: undefined, en: 'Goal' }, 'sv', { text: 'Goal', language: 'en' }],
    [{ sv: '', en: 'Goal' }, 'sv', { text: '', language: 'sv' }],
    [{}, 'en', { text: '', language: 'en' }],
  ])('%j in %s: %j', (texts, wanted, found) => {
    expect(textIn(texts, wanted)).toEqual(found);
  });
});

describe(isLanguage, () => {
  it.each(LANGUAGES)('%s is spoken', (language) => {
    expect(isLanguage(language)).toBe(true);
  });

  it.each(['', 'SV', 'sv-SE', 'fi', 'constructor', '__proto__'])('%j is not', (raw) => {
    expect(isLanguage(raw)).toBe(false);
  });
});
