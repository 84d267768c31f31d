import type { ReleaseProblems } from '#publish/check/problems.release.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const here = (written: string): string => `Her står ${quoted(written)}.`;

const INVENTED = {
  name: 'Der nævnes en opdigtet kommune',
  link: 'Adressen ender på .example og fører ingen steder hen',
  word: 'Der står, at kilden er opdigtet',
};

/** Words for what is wrong with the release, and with where it is to be put. */
export const checkingReleaseDa: Catalogue<ReleaseProblems> = {
  'demo-with-real-name': ({ written, municipality }) => ({
    what: `${here(written)} ${municipality} er en virkelig kommune, men tallene er mærket som demo.`,
    todo: 'Skriv et opdigtet navn, eller provenance: production, hvis tallene er virkelige.',
  }),
  'production-with-invented-name': ({ written }) => ({
    what: `${here(written)} Den kommune er opdigtet, men tallene er mærket som virkelige.`,
    todo: 'Skriv kommunens eget navn, eller provenance: demo.',
  }),
  'production-with-invented-text': ({ written, why }) => ({
    what: `${here(written)} ${INVENTED[why]}, men tallene er mærket som virkelige.`,
    todo: 'Skriv jeres egen tekst, eller fjern rækken, og se efter, at tallene også er jeres. Er de opdigtede: skriv provenance: demo.',
  }),
  'published-ahead': ({ written, today }) => ({
    what: `${here(written)} Den dag har ikke været: i dag er det ${today}.`,
    todo: 'Kontrollér dagen. Skal tallene offentliggøres da: vent med at lægge dem ud.',
  }),
  'previous-is-itself': ({ written }) => ({
    what: `${here(written)} Udgivelsen siger, at den selv er den forrige.`,
    todo: 'Giv den nye udgivelse sit eget id, eller ret previous.',
  }),
  'fewest-kept': ({ asked, kept }) => ({
    what: `Du bad om at vise grupper fra ${number(asked)} svar, men i organisation.yaml står ${number(kept)}, og grænsen kan kun hæves.`,
    todo: `Grænsen ${number(kept)} bruges.`,
  }),
  'target-not-a-release': ({ found }) => ({
    what: `Stedet er ikke tomt, og det, der ligger der, er ingen tidligere udgivelse: blandt andet ${quoted(found)}.`,
    todo: 'Vælg en tom mappe eller mappen med den forrige udgivelse.',
  }),
  'target-holds-more': ({ names }) => ({
    what: `Mappen indeholder andet end en udgivelse, og det ville forsvinde: ${names.map(quoted).join(', ')}.`,
    todo: 'Flyt det, eller vælg en mappe, der kun er til udgivelsen.',
  }),
  'target-holds-source': ({ found }) => ({
    what: `Mappen indeholder grundlaget ${quoted(found)}, og det ville forsvinde.`,
    todo: 'Vælg en mappe uden for grundlaget.',
  }),
  'disk-full': ({ code }) => ({
    what: `Disken er fuld (${code}). Intet er offentliggjort, og den forrige udgivelse er urørt.`,
    todo: 'Frigør plads, og prøv igen.',
  }),
  'disk-refused': ({ code }) => ({
    what: `Du må ikke skrive her (${code}). Intet er offentliggjort, og den forrige udgivelse er urørt.`,
    todo: 'Vælg en anden mappe, eller bed den, der passer computeren, om ret til at skrive.',
  }),
  'disk-failed': ({ code }) => ({
    what: `Det kunne ikke skrives (${code}). Intet er offentliggjort, og den forrige udgivelse er urørt.`,
    todo: 'Kontrollér stedet, og prøv igen.',
  }),
};
