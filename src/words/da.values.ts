import { capital, format, numberWord } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';

const { number } = format;

export const daValues: PageWords['values'] = {
  none: 'Der er ikke lagt noget værdigrundlag ind.',
  adopted: (day, bodies) => `Vedtaget ${day} af ${bodies}.`,
  heard: (heard, all) =>
    heard === all
      ? 'Hver værdi har noget, der lytter efter den.'
      : `${capital(numberWord(all - heard))} af ${numberWord(all)} mangler endnu noget, der lytter.`,
  tied: (goals, allGoals, measures, allMeasures) =>
    `${allGoals === 0 ? '' : `${number(goals)} af ${number(allGoals)} mål og `}${number(measures)} af ${number(allMeasures)} målinger hører til en værdi.`,
  each: 'Værdi for værdi',
  unspoken: 'Nævnt, men endnu ikke sat ord på. Hvad betyder det hos os?',
  practice: 'Sådan mærkes det',
  noPractice: 'Endnu ikke besluttet, hvordan det skal mærkes.',
  listens: 'Sådan lytter vi',
  unheard: 'Ingen måling lytter endnu.',
  unheardHere: 'Der findes målinger, men ingen tal for denne enhed.',
  unheardWhole: 'Der findes målinger, men kun for enkelte enheder.',
  throughout: 'Hele værdigrundlaget',
};
