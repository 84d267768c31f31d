import type { SetProblems } from '#publish/check/problems.sets.ts';
import type { Catalogue } from './advice.ts';
import { PARTY_WORDS } from './parties.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const here = (written: string): string => `Her står ${quoted(written)}.`;
const each = { tertial: 'hvert tertial', quarter: 'hvert kvartal', month: 'hver måned' };

/** Words for what is wrong with sets of questions. */
export const checkingSetsDa: Catalogue<SetProblems> = {
  'preset-not-chosen': ({ written, preset, asks }) => ({
    what: `${here(written)} Det spørgsmål hører til de færdige spørgsmål ${quoted(preset)}, men ${asks ? 'der er det ikke valgt' : 'dem har I ikke valgt'}.`,
    todo: asks
      ? `Skriv preset: ${preset} under sets i organisation.yaml, og dem, der svarer, under asked.`
      : `Skriv preset: ${preset} under sets i organisation.yaml.`,
  }),
  'asked-not-here': ({ preset, asks }) => ({
    what: `Hvem der svarer på ${quoted(preset)}, er bestemt på forhånd, så asked betyder ikke noget her.`,
    todo: `Fjern asked. Det kan angives for ${asks.join(' og ')}.`,
  }),
  'set-without-questions': ({ set }) => ({
    what: `Spørgsmålssættet ${quoted(set)} har ingen spørgsmål, så det bliver ikke vist.`,
    todo: 'Skriv dets id i kolonnen for spørgsmålssæt i filen med indikatorer, eller fjern det.',
  }),
  'set-without-answers': ({ set, indicators }) => ({
    what: `I ${quoted(set)} har ingen svaret på ${indicators.join(', ')}.`,
    todo: 'Tilføj svarene i filen med svar. Stilles spørgsmålene ikke, behøver du ikke gøre noget: de vises som spørgsmål uden svar.',
  }),
  'trust-incomplete': ({ indicator, column }) => ({
    what: `${quoted(indicator)} er et spørgsmål om tillid, men der står ikke, ${column === 'asked' ? 'hvem der svarer' : 'hvem svaret handler om'}.`,
    todo: 'Skriv for eksempel brugere, medarbejdere, ledere eller politikere.',
  }),
  'steps-not-five': ({ indicator, scale, steps }) => ({
    what: `${quoted(indicator)} indgår i et indeks, der regnes på fem svar, men skalaen ${quoted(scale)} har ${number(steps)}, der tæller.`,
    todo: 'Giv spørgsmålet en skala med fem svar, eller lad det færdige spørgsmål stå.',
  }),
  'index-apart': ({ indicator, set }) => ({
    what: `${quoted(indicator)} indgår i et indeks i ${quoted(set)}, men er flyttet derfra.`,
    todo: `Tøm cellen, eller skriv ${set}.`,
  }),
  'index-given': ({ indicator }) => ({
    what: `${quoted(indicator)} regnes ud af svarene, men her står også værdier for den.`,
    todo: 'Fjern værdierne, eller fjern svarene på de spørgsmål, der indgår i den.',
  }),
  'wrong-period': ({ written, what, every, example }) => ({
    what: `${here(written)} ${quoted(what)} stilles ${each[every]}.`,
    todo: `Skriv perioden sådan: ${example}. Er det ikke sådan: ret every under sets i organisation.yaml.`,
  }),
  'pulses-missing': ({ set, asked, periods }) => ({
    what: `Ingen ${PARTY_WORDS.da[asked]} har svaret på noget spørgsmål i ${quoted(set)} i ${periods.join(', ')}.`,
    todo: 'Tilføj svarene, hvis de findes. Ellers vises perioderne som huller.',
  }),
};
