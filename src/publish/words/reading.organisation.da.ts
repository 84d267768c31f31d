import type { OrganisationProblems, YamlFault } from '#publish/read/problems.organisation.ts';
import type { Advice, Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const here = (written: string): string => (written === '' ? 'Her står intet.' : `Her står ${quoted(written)}.`);

const SYNTAX: Readonly<Record<YamlFault, Advice>> = {
  tab: { what: 'Linjen er rykket ind med tabulator, og det må man ikke i YAML.', todo: 'Ryk ind med mellemrum.' },
  indent: {
    what: 'Linjen er ikke rykket ind på samme måde som de linjer, den hører sammen med.',
    todo: 'Lad linjer, der hører sammen, begynde lige langt inde.',
  },
  colon: {
    what: 'Det kan ikke ses, hvad der er nøgle, og hvad der er tekst.',
    todo: 'Sæt teksten i anførselstegn, hvis den indeholder kolon, og kontrollér indrykningen.',
  },
  quote: {
    what: 'Et anførselstegn åbnes, men lukkes ikke.',
    todo: 'Sæt anførselstegn både før og efter teksten.',
  },
  start: {
    what: 'Teksten begynder med et tegn, der har sin egen betydning i YAML.',
    todo: 'Sæt teksten i anførselstegn.',
  },
  'after-quote': {
    what: 'Teksten begynder med et anførselstegn, men går videre efter det, der lukker.',
    todo: 'Sæt hele teksten i enkelte anførselstegn, for eksempel \'"Velkommen", siger vi\'.',
  },
  bracket: {
    what: 'En parentes åbnes, men lukkes ikke.',
    todo: 'Luk [ med ] og { med }.',
  },
  'no-colon': {
    what: 'Der mangler et kolon, så det kan ikke ses, hvilken nøgle linjen hører til.',
    todo: 'Skriv nøgle, kolon, mellemrum og værdi. Ryk linjen ind, hvis den fortsætter teksten ovenover.',
  },
  documents: { what: 'Filen er delt i flere dokumenter med ---.', todo: 'Behold kun ét dokument.' },
  tag: {
    what: 'Et ord, der begynder med udråbstegn, har sin egen betydning i YAML.',
    todo: 'Sæt teksten i anførselstegn.',
  },
  other: {
    what: 'Linjen kan ikke læses som YAML.',
    todo: 'Sammenlign med mocks/towns/exempelkoping/organisation.yaml.',
  },
};

const EXPECTED = {
  text: 'Der skulle stå en tekst på én linje.',
  texts: 'Der skulle stå en tekst, eller en tekst for hvert sprog, for eksempel { da: Mål, en: Goal }.',
  list: 'Der skulle stå en liste, med en streg på linjen før hver ting eller inden for [ ].',
  map: 'Der skulle stå nøgler med værdier, for eksempel { name: Kolada }.',
};

export const readingOrganisationDa: Catalogue<OrganisationProblems> = {
  'yaml-syntax': ({ reason, written }) => ({
    what: `${written === '' ? '' : `${here(written)} `}${SYNTAX[reason].what}`,
    todo: SYNTAX[reason].todo,
  }),
  'yaml-alias': ({ written }) => ({
    what: `${here(written)} Det er en henvisning til et andet sted i filen, og sådan en læses ikke.`,
    todo: 'Skriv det ud, der menes. Skal teksten begynde med en stjerne: sæt den i anførselstegn.',
  }),
  'yaml-too-deep': () => ({
    what: 'Her ligger for mange lister eller parenteser inden i hinanden.',
    todo: 'Kontrollér, at hver parentes lukkes.',
  }),
  'key-twice': ({ written }) => ({
    what: `Nøglen ${quoted(written)} står to gange det samme sted.`,
    todo: 'Behold den, der gælder, og fjern den anden.',
  }),
  'unknown-key': ({ written, nearest }) => ({
    what: `Nøglen ${quoted(written)} genkendes ikke.`,
    todo: nearest === null ? 'Fjern den.' : `Mente du ${quoted(nearest)}? Ret den i så fald, eller fjern den.`,
  }),
  'missing-key': ({ key, example }) => ({
    what: `Nøglen ${quoted(key)} mangler eller er tom.`,
    todo: `Udfyld den, for eksempel sådan: ${key}: ${example}`,
  }),
  'missing-provenance': () => ({
    what: 'Det fremgår ikke, om tallene er virkelige eller opdigtede: nøglen »provenance« mangler eller er tom.',
    todo: 'Skriv provenance: production for virkelige tal eller provenance: demo for opdigtede.',
  }),
  'empty-key': ({ key }) => ({
    what: `Der står intet efter ${quoted(key)}.`,
    todo: 'Udfyld det, eller fjern nøglen. En værdi, der begynder med #, skal stå i anførselstegn.',
  }),
  'wrong-kind': ({ expected, written }) => ({
    what: `${here(written)} ${EXPECTED[expected]}`,
    todo: 'Sammenlign med mocks/towns/exempelkoping/organisation.yaml.',
  }),
  'not-an-option': ({ written, options, nearest }) => ({
    what: `${here(written)} Der skulle stå et af disse ord: ${options.join(', ')}.`,
    todo: nearest === null ? 'Vælg et af ordene.' : `Mente du ${quoted(nearest)}? Skriv i så fald sådan.`,
  }),
  'not-a-language': ({ written }) => ({
    what: `${here(written)} Der skulle stå et sprog: sv, da eller en.`,
    todo: 'Skriv sv for svensk, da for dansk eller en for engelsk.',
  }),
  'undeclared-language': ({ written, declared }) => ({
    what: `Teksten findes på ${quoted(written)}, men languages nævner kun ${declared.join(', ')}.`,
    todo: 'Tilføj sproget i languages, eller fjern teksten.',
  }),
  'list-too-short': ({ found, least }) => ({
    what: `Her står ${number(found)}. Der skal være mindst ${number(least)}.`,
    todo: 'Tilføj det, der mangler.',
  }),
  'id-twice': ({ written, row }) => ({
    what: `${here(written)} Det samme findes allerede på linje ${number(row)}, og to kan ikke hedde det samme.`,
    todo: 'Ret den ene, og ret det, der henviser til den.',
  }),
  'not-a-colour': ({ written }) => ({
    what: `${here(written)} Der skulle stå en farve, for eksempel "#0b4f5c".`,
    todo: 'Skriv # og seks tegn, 0–9 og a–f, i anførselstegn.',
  }),
  'not-an-email': ({ written }) => ({
    what: `${here(written)} Der skulle stå en e-mailadresse.`,
    todo: 'Skriv forvaltningens adresse, uden mellemrum.',
  }),
  'fewest-too-low': ({ written, least }) => ({
    what: `${here(written)} Færre end ${number(least)} personer vises aldrig, så tallet kan kun hæves.`,
    todo: `Skriv ${number(least)} eller mere. Uden nøglen gælder ${number(least)}.`,
  }),
};
