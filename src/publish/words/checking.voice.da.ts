import type { MixProblems, VoiceProblems } from '#publish/check/problems.voice.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const here = (written: string): string => `Her står ${quoted(written)}.`;

/** Words for what is wrong with what users have said, and with who answered. */
export const checkingVoiceDa: Catalogue<VoiceProblems & MixProblems> = {
  'day-without-text': ({ voice, column, other }) => ({
    what: `${quoted(voice)} har en dag i ${quoted(other)}, men ingen tekst i ${quoted(column)}.`,
    todo: 'Skriv i en sætning, hvad der skete den dag, eller tøm dagen.',
  }),
  'text-without-day': ({ voice, column, other }) => ({
    what: `${quoted(voice)} har en tekst i ${quoted(other)}, men ingen dag i ${quoted(column)}.`,
    todo: 'Udfyld dagen, for eksempel 2026-02-10, eller fjern teksten.',
  }),
  'made-and-declined': ({ voice, made, declined }) => ({
    what: `${quoted(voice)} er både gennemført (${made}) og afvist (${declined}).`,
    todo: 'Tøm den dag, der ikke gælder. Blev kun en del til noget: læg resten i en række for sig.',
  }),
  'told-of-nothing': ({ written, voice }) => ({
    what: `${here(written)} Men der er intet at fortælle om ${quoted(voice)}: intet er besvaret, planlagt, gennemført eller afvist.`,
    todo: 'Udfyld dagen for det, I fortalte om, eller tøm cellen.',
  }),
  'told-too-early': ({ written, earliest }) => ({
    what: `${here(written)} Det første, der var at fortælle om, skete ${earliest}.`,
    todo: 'Kontrollér begge dage, og ret den, der er forkert.',
  }),
  'day-after-release': ({ written, published }) => ({
    what: `${here(written)} Tallene offentliggøres ${published}, og her skal kun stå det, der er sket til den tid.`,
    todo: 'Ret dagen, eller vent med den til næste udgivelse.',
  }),
  'praise-with-change': ({ voice, column }) => ({
    what: `${quoted(voice)} er ros, men ifølge ${quoted(column)} skulle noget ændres.`,
    todo: 'Ret slags til bekymring eller idé, eller tøm cellen. Ros kan besvares og gives videre, men tæller ikke med i det, der skal ændres.',
  }),
  'said-by-nobody': ({ voice }) => ({
    what: `Her står 0, men nogen må have sagt ${quoted(voice)}.`,
    todo: 'Skriv, hvor mange det var. Ved I det ikke: lad cellen være tom.',
  }),
  'too-many-voices': ({ rows, most }) => ({
    what: `Filen har ${number(rows)} rækker, og der kan højst vises ${number(most)}.`,
    todo: 'Læg rækker sammen, der siger det samme i den samme enhed, og skriv, hvor mange der sagde det.',
  }),
  'groups-missing': ({ axis, wave, groups }) => ({
    what: `Inddelingen ${quoted(axis)} har ingen række for ${groups.map(quoted).join(', ')} i målingen ${wave}.`,
    todo: 'Tilføj en række for hver gruppe. Er der ingen i gruppen: skriv 0.',
  }),
  'more-answered-than-served': ({ group, answered, served }) => ({
    what: `I gruppen ${quoted(group)} har ${number(answered)} svaret, men den har kun ${number(served)} brugere.`,
    todo: 'Kontrollér begge tal.',
  }),
  'groups-exceed-wave': ({ axis, wave, groups, answers }) => ({
    what: `Grupperne i ${quoted(axis)} har ${number(groups)} svar tilsammen, men målingen ${wave} har ${number(answers)}.`,
    todo: 'Kontrollér tallene, og at ingen tælles med i to grupper.',
  }),
  'axis-without-rows': ({ axis }) => ({
    what: `Der er ingen tal for inddelingen ${quoted(axis)}.`,
    todo: 'Tilføj dem i filen med grupper, eller fjern inddelingen, til de er der.',
  }),
};
