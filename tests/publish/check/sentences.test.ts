import { describe, expect, it } from 'vitest';
import { sentencesIn } from '#publish/check/sentences.ts';

describe(sentencesIn, () => {
  it.each<[string, readonly string[]]>([
    ['Vi lyssnar. Du bestämmer.', ['Vi lyssnar.', 'Du bestämmer.']],
    ['Du kan t.ex. Anna eller bl.a. Bo fråga. Gör det.', ['Du kan t.ex. Anna eller bl.a. Bo fråga.', 'Gör det.']],
    ['Vi ses kl. 9. Välkommen.', ['Vi ses kl. 9.', 'Välkommen.']],
    ['Mødet er den 3. maj. Kom bare.', ['Mødet er den 3. maj.', 'Kom bare.']],
    ['Skriv til f.eks. Børn og familier. Vi svarer.', ['Skriv til f.eks. Børn og familier.', 'Vi svarer.']],
    ['Maten, städet osv. Sedan går vi.', ['Maten, städet osv.', 'Sedan går vi.']],
    ['Hur mår du? Bra! Fint … Och sen.', ['Hur mår du?', 'Bra!', 'Fint …', 'Och sen.']],
    ['Hon sade: «Jag orkar inte.» Då slutade vi.', ['Hon sade:', '«Jag orkar inte.»', 'Då slutade vi.']],
    ['Det är 2.5 och 1.000 i år', ['Det är 2.5 och 1.000 i år']],
    ['Första\n\nAndra', ['Första', 'Andra']],
    [' … – ', []],
  ])('%s', (text, sentences) => {
    expect(sentencesIn(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it.each<[string, readonly string[]]>([
    [
      'SKR:s LSS-boende, 2,5 eller 1.000 t.ex. i år',
      ['SKR:s', 'LSS-boende', '2,5', 'eller', '1.000', 't.ex', 'i', 'år'],
    ],
    ["Ta't lugnt", ["Ta't", 'lugnt']],
  ])('counts the words of %s', (text, words) => {
    expect(sentencesIn(text)[0]?.words).toEqual(words);
  });

  it.each<[string, readonly string[]]>([
    ['sextiosex sextio 1000000000 t.ex', ['sextiosex']],
    ['LSS-boende', ['LSS-boende']],
  ])('counts only letters: long in %s', (text, long) => {
    expect(sentencesIn(text)[0]?.long).toEqual(long);
  });
});
