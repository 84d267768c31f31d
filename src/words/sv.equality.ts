import { commonNumberWord, numberWord } from './sv.number.ts';

/** A group that answers otherwise than the others. */
export interface GroupDiffers {
  readonly question: string;
  readonly group: string;
  /** The only other group; null where there are several. */
  readonly other: string | null;
  /** Shares of good answers, as they are written. */
  readonly share: string;
  readonly others: string;
}

function differs(how: string, { question, group, other, share, others }: GroupDiffers): string {
  const [than, who] = other === null ? ['', ' i de andra grupperna'] : [` än i gruppen ${other}`, ''];
  return `På frågan ”${question}” är goda svar ${how} i gruppen ${group}${than}: ${share} mot ${others}${who}. Det är mer än slumpen brukar ge.`;
}

/** What is said of how alike groups answer, in Swedish. */
export const svEquality = {
  title: 'Möter vi alla lika väl?',
  text: 'Varje grupp hålls mot alla de andra grupperna tillsammans. De står i sin egen ordning, inte efter resultat. Den som inte hör till någon grupp är inte med.',
  lower: (found: GroupDiffers): string => differs('ovanligare', found),
  higher: (found: GroupDiffers): string => differs('vanligare', found),
  alike: 'Grupperna svarar lika, så långt det går att säga.',
  alikeElse: (questions: number): string =>
    `På ${questions === 1 ? 'den andra frågan' : `de ${numberWord(questions)} andra frågorna`} svarar grupperna lika, så långt det går att säga.`,
  withheld: 'Någon av grupperna är så liten att svaren inte visas.',
  withheldOf: (question: string): string =>
    `På frågan ”${question}” har så få i någon av grupperna svarat att svaren inte visas.`,
  onlyOne: 'Det finns inte svar från mer än en grupp.',
  chance: (comparisons: number, expected: number): string => {
    if (comparisons === 1) return 'Slumpen ensam skulle sällan få den enda jämförelsen att se ut som en skillnad.';
    const some = Math.round(expected);
    const made = some === 0 ? 'sällan få någon' : `få ungefär ${commonNumberWord(some)}`;
    return `Av de ${commonNumberWord(comparisons)} jämförelser som har gjorts skulle slumpen ensam ${made} att se ut som en skillnad.`;
  },
  each: 'Fråga för fråga',
  column: { question: 'Fråga', group: 'Grupp' },
};
