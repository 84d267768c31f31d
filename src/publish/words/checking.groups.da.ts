import type { GroupProblems } from '#publish/check/problems.groups.ts';
import type { Catalogue } from './advice.ts';
import { PARTY_WORDS } from './parties.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const MEANT: { readonly [means in GroupProblems['group-answers-exceed-whole']['means']]: string } = {
  good: 'gode svar',
  neutral: 'svar, der er hverken eller',
  bad: 'dårlige svar',
  none: 'svar, der ikke tæller med',
};

/** Words for what is wrong with answers by group. */
export const checkingGroupsDa: Catalogue<GroupProblems> = {
  'groups-of-others': ({ question, asked }) => ({
    what: `${quoted(question)} stilles til ${PARTY_WORDS.da[asked]}, men grupperne inddeler brugerne.`,
    todo: 'Fjern rækkerne, eller ret spørgsmålets id.',
  }),
  'group-answers-missing': ({ axis, question, wave, groups }) => ({
    what: `Svarene på ${quoted(question)} i målingen ${wave} er inddelt efter ${quoted(axis)}, men der er ingen række for ${groups.map(quoted).join(', ')}.`,
    todo: 'Tilføj mindst én række for hver gruppe. Svarede ingen i gruppen: skriv 0.',
  }),
  'group-answers-exceed-whole': ({ axis, question, wave, means, groups, answers }) => ({
    what: `${quoted(question)}, målingen ${wave}: grupperne i ${quoted(axis)} har tilsammen ${number(groups)} ${MEANT[means]}, men i filen med svar er der ${number(answers)}.`,
    todo: 'Kontrollér tallene i begge filer, og at ingen tælles i to grupper.',
  }),
  'group-answers-exceed-group': ({ axis, question, wave, group, answers, answered }) => ({
    what: `${quoted(question)}, målingen ${wave}: gruppen ${quoted(group)} i ${quoted(axis)} har ${number(answers)} svar, men ifølge filen med grupper svarede ${number(answered)} af dem.`,
    todo: 'Kontrollér tallene i begge filer.',
  }),
};
