import type { FileProblems } from '#publish/read/problems.files.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number, megabytes } = phrasesIn('da');

const CODING = {
  nul: 'Filen indeholder NUL-tegn og er ikke en almindelig tekstfil.',
  'not-in-windows-1252': 'Filens tegn er hverken skrevet i UTF-8 eller i Windows-1252.',
  'broken-utf-16': 'Filen angiver, at den er skrevet i UTF-16, men kan ikke læses sådan.',
};

const fileCalled = (wanted: string): string =>
  wanted === 'units.csv' ? 'Filen med enheder, enheder.csv eller units.csv,' : `Filen ${wanted}`;

export const readingFilesDa: Catalogue<FileProblems> = {
  'missing-file': ({ wanted, nearest }) => ({
    what: `${fileCalled(wanted)} mangler i mappen.`,
    todo:
      nearest === null
        ? 'Tilføj den. I docs/publish.md står der, hvad den skal indeholde.'
        : `Mente du ${nearest}? Giv den i så fald det rigtige navn.`,
  }),
  'unknown-file': ({ nearest }) => ({
    what: 'Filen læses ikke, for dens navn er ikke et af dem, der genkendes.',
    todo:
      nearest === null
        ? 'Fjern den fra mappen, hvis den ikke hører til offentliggørelsen.'
        : `Mente du ${nearest}? Giv i så fald filen det navn.`,
  }),
  'spreadsheet-file': () => ({
    what: 'Filen er en projektmappe fra et regneark og kan ikke læses, som den er.',
    todo: 'Åbn den, vælg Gem som og CSV UTF-8, ét ark i hver fil, og fjern projektmappen fra mappen.',
  }),
  'table-twice': ({ files }) => ({
    what: `Flere filer indeholder det samme: ${files.join(', ')}. Ingen af dem læses.`,
    todo: 'Behold den, der gælder, og fjern de andre fra mappen.',
  }),
  'file-too-large': ({ bytes, most }) => ({
    what: `Filen fylder ${megabytes(bytes)} MB. Højst ${megabytes(most)} MB læses.`,
    todo: 'Kontrollér, at det er den rigtige fil, og fjern det, der ikke skal offentliggøres.',
  }),
  'unreadable-encoding': ({ reason }) => ({
    what: CODING[reason],
    todo: 'Gem filen igen med tegnkodningen UTF-8. I Excel hedder det CSV UTF-8.',
  }),
  'text-damaged': ({ written, cells }) => ({
    what: `Bogstaver er blevet ødelagt: her står ${quoted(written)}${cells > 1 ? `, og sådan er det ${number(cells)} steder` : ''}.`,
    todo: 'Filen er gemt med forkert tegnkodning. Hent den igen fra kilden, og gem den som CSV UTF-8.',
  }),
  'empty-file': () => ({
    what: 'Filen er tom.',
    todo: 'Udfyld den, eller fjern den fra mappen.',
  }),
  'no-headings': ({ written }) => ({
    what: `Første række har ingen overskrift, der genkendes. Der står ${quoted(written)}.`,
    todo: 'Skriv overskrifterne øverst, uden en titel ovenover, og adskil kolonnerne med semikolon eller komma.',
  }),
  'no-rows': () => ({
    what: 'Filen har overskrifter, men ingen rækker.',
    todo: 'Udfyld den, eller fjern den fra mappen.',
  }),
  'too-many-rows': ({ most }) => ({
    what: `Filen har mere end ${number(most)} rækker.`,
    todo: 'Kontrollér, at det er den rigtige fil. Tomme rækker tæller også: fjern dem, der står til sidst.',
  }),
  'too-many-columns': ({ columns, most }) => ({
    what: `Rækken med overskrifter har ${number(columns)} kolonner. Højst ${number(most)} læses.`,
    todo: 'Kontrollér, at det er den rigtige fil, og fjern tomme kolonner til højre.',
  }),
  'unbalanced-quotes': () => ({
    what: 'Et anførselstegn (") mangler sin modpart, så det kan ikke ses, hvor cellen slutter.',
    todo: 'Sæt anførselstegn både før og efter cellens tekst, og fordobl dem, der hører til teksten ("").',
  }),
  'too-many-cells': ({ cells, columns }) => ({
    what: `Rækken er for lang: antal celler ${number(cells)}, antal overskrifter ${number(columns)}.`,
    todo: 'Ret rækken. Hvis celler adskilles med komma, skal et tal med decimalkomma stå i anførselstegn.',
  }),
  'too-few-cells': ({ cells, columns }) => ({
    what: `Rækken er for kort: antal celler ${number(cells)}, antal overskrifter ${number(columns)}.`,
    todo: 'Kontrollér, at intet er faldet ud. Også en tom celle skal have sit skilletegn.',
  }),
  'unknown-column': ({ written, nearest }) => ({
    what: `Overskriften ${quoted(written)} genkendes ikke, så kolonnen læses ikke.`,
    todo:
      nearest === null
        ? 'Hvis det er meningen, behøver du ikke gøre noget.'
        : `Mente du ${quoted(nearest)}? Ret i så fald overskriften, eller fjern kolonnen.`,
  }),
  'demo-column': ({ written }) => ({
    what: `Kolonnen ${quoted(written)} siger, at filen kommer fra opdigtede tal, men tallene er mærket som virkelige.`,
    todo: 'Fjern filen eller de rækker i den, der ikke er jeres, og derefter kolonnen.',
  }),
  'missing-column': ({ names }) => ({
    what: `Kolonnen ${quoted(names.da)} mangler, og den skal være der.`,
    todo: `Tilføj en kolonne med overskriften ${quoted(names.da)}, og udfyld den.`,
  }),
  'column-twice': ({ written, first }) => ({
    what: `Overskriften ${quoted(written)} betyder det samme som ${quoted(first)}, så kolonnen findes to gange.`,
    todo: 'Behold den, der gælder, og fjern den anden.',
  }),
  'column-without-heading': () => ({
    what: 'Kolonnen har ingen overskrift, men der står noget i den.',
    todo: 'Giv den en overskrift, eller fjern det, der står der.',
  }),
};
