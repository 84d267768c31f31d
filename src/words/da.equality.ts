import { numberWord } from './da.number.ts';
import type { GroupDiffers } from './sv.equality.ts';
import type { PageWords } from './sv.pages.ts';

function differs(how: string, { question, group, other, share, others }: GroupDiffers): string {
  const [than, who] = other === null ? ['', ' i de andre grupper'] : [` end i gruppen ${other}`, ''];
  return `På spørgsmålet »${question}« er gode svar ${how} i gruppen ${group}${than}: ${share} mod ${others}${who}. Det er mere, end tilfældigheder plejer at give.`;
}

const asked = (questions: number): string => (questions === 1 ? 'ét spørgsmål' : `${numberWord(questions)} spørgsmål`);

export const daEquality: PageWords['equality'] = {
  title: 'Møder vi alle lige godt?',
  text: 'Hver gruppe holdes op mod alle de andre grupper tilsammen. De står i deres egen rækkefølge, ikke efter resultat. Den, der ikke hører til en gruppe, er ikke med.',
  lower: (found) => differs('sjældnere', found),
  higher: (found) => differs('mere almindelige', found),
  alike: (questions) =>
    `${questions === null ? 'Grupperne svarer' : `På ${asked(questions)} svarer grupperne`} ens: en forskel på mere end ti procentpoint er usandsynlig.`,
  cannotTell: (questions) =>
    `${questions === null ? 'Der er' : `På ${asked(questions)} er der`} ingen sikker forskel mellem grupperne. Med så få svar kan der være en alligevel.`,
  withheld: 'En af grupperne er så lille, at svarene ikke vises.',
  withheldOf: (question) => `På spørgsmålet »${question}« har så få i en af grupperne svaret, at svarene ikke vises.`,
  onlyOne: 'Der er ikke svar fra mere end én gruppe.',
  chance: (comparisons, expected, seldom) => {
    if (comparisons === 1)
      return 'Tilfældigheder alene ville kun sjældent få den eneste sammenligning til at ligne en forskel.';
    const some = Math.round(expected);
    const few = seldom ? 'ville tilfældigheder alene kun sjældent få en' : 'kan tilfældigheder alene få en';
    const made = some === 0 ? few : `ville tilfældigheder alene få omkring ${some === 1 ? 'en' : numberWord(some)}`;
    return `Af de ${numberWord(comparisons)} sammenligninger, der er lavet, ${made} til at ligne en forskel.`;
  },
  each: 'Spørgsmål for spørgsmål',
  column: { question: 'Spørgsmål', group: 'Gruppe' },
};
