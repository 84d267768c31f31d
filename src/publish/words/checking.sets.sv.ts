import type { SetProblems } from '#publish/check/problems.sets.ts';
import type { Catalogue } from './advice.ts';
import { PARTY_WORDS } from './parties.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const here = (written: string): string => `Här står ${quoted(written)}.`;
const each = { tertial: 'varje tertial', quarter: 'varje kvartal', month: 'varje månad' };

/** Words for what is wrong with sets of questions. */
export const checkingSetsSv: Catalogue<SetProblems> = {
  'preset-not-chosen': ({ written, preset, asks }) => ({
    what: `${here(written)} Den frågan hör till de färdiga frågorna ${quoted(preset)}, men ${asks ? 'där är den inte vald' : 'dem har ni inte valt'}.`,
    todo: asks
      ? `Skriv preset: ${preset} under sets i organisation.yaml, och de som svarar under asked.`
      : `Skriv preset: ${preset} under sets i organisation.yaml.`,
  }),
  'asked-not-here': ({ preset, asks }) => ({
    what: `Vilka som svarar på ${quoted(preset)} är redan bestämt, så asked betyder inget här.`,
    todo: `Ta bort asked. Det går att ange för ${asks.join(' och ')}.`,
  }),
  'set-without-questions': ({ set }) => ({
    what: `Uppsättningen ${quoted(set)} har inga frågor, så den visas inte.`,
    todo: 'Skriv dess id i kolumnen för uppsättning i filen med indikatorer, eller ta bort den.',
  }),
  'set-without-answers': ({ set, indicators }) => ({
    what: `I ${quoted(set)} har ingen svarat på ${indicators.join(', ')}.`,
    todo: 'Lägg till svaren i filen med svar. Ställs frågorna inte behöver du inte göra något: de visas som frågor utan svar.',
  }),
  'trust-incomplete': ({ indicator, column }) => ({
    what: `${quoted(indicator)} är en fråga om tillit, men det står inte ${column === 'asked' ? 'vem som svarar' : 'vem svaret handlar om'}.`,
    todo: 'Skriv till exempel brukare, medarbetare, chefer eller politiker.',
  }),
  'steps-not-five': ({ indicator, scale, steps }) => ({
    what: `${quoted(indicator)} ingår i ett index som räknas på fem svar, men skalan ${quoted(scale)} har ${number(steps)} som räknas.`,
    todo: 'Ge frågan en skala med fem svar, eller låt den färdiga frågan stå.',
  }),
  'index-apart': ({ indicator, set }) => ({
    what: `${quoted(indicator)} ingår i ett index i ${quoted(set)}, men är flyttad därifrån.`,
    todo: `Töm cellen, eller skriv ${set}.`,
  }),
  'index-given': ({ indicator }) => ({
    what: `${quoted(indicator)} räknas ut av svaren, men här står också värden för den.`,
    todo: 'Ta bort värdena, eller ta bort svaren på frågorna som ingår i den.',
  }),
  'wrong-period': ({ written, what, every, example }) => ({
    what: `${here(written)} ${quoted(what)} ställs ${each[every]}.`,
    todo: `Skriv perioden så här: ${example}. Är det inte så: ändra every under sets i organisation.yaml.`,
  }),
  'pulses-missing': ({ set, asked, periods }) => ({
    what: `Inga ${PARTY_WORDS.sv[asked]} har svarat på någon fråga i ${quoted(set)} under ${periods.join(', ')}.`,
    todo: 'Lägg till svaren om de finns. Annars visas perioderna som luckor.',
  }),
};
