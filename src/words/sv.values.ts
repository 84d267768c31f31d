import { capital, commonNumberWord, format, numberWord } from './sv.number.ts';

const { number } = format;

/** What the page about the value base says in Swedish. */
export const svValues = {
  none: 'Ingen värdegrund är inlagd.',
  adopted: (day: string, bodies: string): string => `Antagen ${day} av ${bodies}.`,
  heard: (heard: number, all: number): string =>
    heard === all
      ? 'Varje värde har något som lyssnar efter det.'
      : `${capital(commonNumberWord(all - heard))} av ${numberWord(all)} saknar ännu något som lyssnar.`,
  tied: (goals: number, allGoals: number, measures: number, allMeasures: number): string =>
    `${allGoals === 0 ? '' : `${number(goals)} av ${number(allGoals)} mål och `}${number(measures)} av ${number(allMeasures)} mått hör till ett värde.`,
  each: 'Värde för värde',
  unspoken: 'Namngivet, men ännu inte satt i ord. Vad betyder det hos oss?',
  practice: 'Så märks det',
  noPractice: 'Inte bestämt ännu hur det ska märkas.',
  listens: 'Så lyssnar vi',
  unheard: 'Inget mått lyssnar ännu.',
  unheardHere: 'Det finns mått, men inga siffror för den här enheten.',
  unheardWhole: 'Det finns mått, men bara för enskilda enheter.',
  throughout: 'Hela värdegrunden',
};
