import type { GroupProblems } from '#publish/check/problems.groups.ts';
import type { Catalogue } from './advice.ts';
import { PARTY_WORDS } from './parties.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const MEANT: { readonly [means in GroupProblems['group-answers-exceed-whole']['means']]: string } = {
  good: 'goda svar',
  neutral: 'svar som är varken eller',
  bad: 'dåliga svar',
  none: 'svar som inte räknas',
};

/** Words for what is wrong with answers by group. */
export const checkingGroupsSv: Catalogue<GroupProblems> = {
  'groups-of-others': ({ question, asked }) => ({
    what: `${quoted(question)} ställs till ${PARTY_WORDS.sv[asked]}, men grupperna delar in brukarna.`,
    todo: 'Ta bort raderna, eller rätta frågans id.',
  }),
  'group-answers-missing': ({ axis, question, wave, groups }) => ({
    what: `Svaren på ${quoted(question)} i mätningen ${wave} är indelade efter ${quoted(axis)}, men det finns ingen rad för ${groups.map(quoted).join(', ')}.`,
    todo: 'Lägg till minst en rad för varje grupp. Svarade ingen i gruppen: skriv 0.',
  }),
  'group-answers-exceed-whole': ({ axis, question, wave, means, groups, answers }) => ({
    what: `${quoted(question)}, mätningen ${wave}: grupperna i ${quoted(axis)} har tillsammans ${number(groups)} ${MEANT[means]}, men i filen med svar finns ${number(answers)}.`,
    todo: 'Kontrollera talen i båda filerna, och att ingen räknas i två grupper.',
  }),
  'group-answers-exceed-group': ({ axis, question, wave, group, answers, answered }) => ({
    what: `${quoted(question)}, mätningen ${wave}: gruppen ${quoted(group)} i ${quoted(axis)} har ${number(answers)} svar, men enligt filen med grupper svarade ${number(answered)} av dem.`,
    todo: 'Kontrollera talen i båda filerna.',
  }),
};
