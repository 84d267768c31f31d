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

const asked = (questions: number): string => (questions === 1 ? 'en fråga' : `${numberWord(questions)} frågor`);

/** What is said of how alike groups answer, in Swedish. */
export const svEquality = {
  title: 'Möter vi alla lika väl?',
  text: 'Varje grupp hålls mot alla de andra grupperna tillsammans. De står i sin egen ordning, inte efter resultat. Den som inte hör till någon grupp är inte med.',
  lower: (found: GroupDiffers): string => differs('ovanligare', found),
  higher: (found: GroupDiffers): string => differs('vanligare', found),
  /** Of so many questions; null: of all that could be compared. */
  alike: (questions: number | null): string =>
    `${questions === null ? 'Grupperna svarar' : `På ${asked(questions)} svarar grupperna`} lika: en skillnad på mer än tio procentenheter är osannolik.`,
  cannotTell: (questions: number | null): string =>
    `${questions === null ? 'Det finns' : `På ${asked(questions)} finns`} ingen säker skillnad mellan grupperna. Med så få svar kan det finnas en ändå.`,
  withheld: 'Någon av grupperna är så liten att svaren inte visas.',
  withheldOf: (question: string): string =>
    `På frågan ”${question}” har så få i någon av grupperna svarat att svaren inte visas.`,
  onlyOne: 'Det finns inte svar från mer än en grupp.',
  /** Seldom: where chance would make any of them look so on at most every tenth such page. */
  chance: (comparisons: number, expected: number, seldom: boolean): string => {
    if (comparisons === 1) return 'Slumpen ensam skulle sällan få den enda jämförelsen att se ut som en skillnad.';
    const some = Math.round(expected);
    const few = seldom ? 'skulle slumpen ensam sällan få någon' : 'kan slumpen ensam få någon';
    const made = some === 0 ? few : `skulle slumpen ensam få ungefär ${commonNumberWord(some)}`;
    return `Av de ${commonNumberWord(comparisons)} jämförelser som har gjorts ${made} att se ut som en skillnad.`;
  },
  each: 'Fråga för fråga',
  column: { question: 'Fråga', group: 'Grupp' },
};
