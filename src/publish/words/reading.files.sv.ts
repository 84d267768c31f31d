import type { FileProblems } from '#publish/read/problems.files.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number, megabytes } = phrasesIn('sv');

const CODING = {
  nul: 'Filen innehåller NUL-tecken och är inte en vanlig textfil.',
  'not-in-windows-1252': 'Filens tecken är varken skrivna i UTF-8 eller i Windows-1252.',
  'broken-utf-16': 'Filen säger sig vara skriven i UTF-16 men går inte att läsa så.',
};

const fileCalled = (wanted: string): string =>
  wanted === 'units.csv' ? 'Filen med enheter, enheter.csv eller units.csv,' : `Filen ${wanted}`;

export const readingFilesSv: Catalogue<FileProblems> = {
  'missing-file': ({ wanted, nearest }) => ({
    what: `${fileCalled(wanted)} saknas i mappen.`,
    todo:
      nearest === null
        ? 'Lägg till den. I docs/publish.md står vad den ska innehålla.'
        : `Menade du ${nearest}? Byt i så fall namn på den.`,
  }),
  'unknown-file': ({ nearest }) => ({
    what: 'Filen läses inte, för dess namn är inget av dem som känns igen.',
    todo:
      nearest === null
        ? 'Ta bort den ur mappen om den inte hör till publiceringen.'
        : `Menade du ${nearest}? Byt i så fall namn på filen.`,
  }),
  'spreadsheet-file': () => ({
    what: 'Filen är en arbetsbok från ett kalkylprogram och kan inte läsas som den är.',
    todo: 'Öppna den, välj Spara som och CSV UTF-8, ett blad i varje fil, och ta bort arbetsboken ur mappen.',
  }),
  'table-twice': ({ files }) => ({
    what: `Flera filer innehåller samma sak: ${files.join(', ')}. Ingen av dem läses.`,
    todo: 'Behåll den som gäller och ta bort de andra ur mappen.',
  }),
  'file-too-large': ({ bytes, most }) => ({
    what: `Filen är ${megabytes(bytes)} MB stor. Högst ${megabytes(most)} MB läses.`,
    todo: 'Kontrollera att det är rätt fil, och ta bort det som inte ska publiceras.',
  }),
  'unreadable-encoding': ({ reason }) => ({
    what: CODING[reason],
    todo: 'Spara filen på nytt med teckenkodningen UTF-8. I Excel heter det CSV UTF-8.',
  }),
  'text-damaged': ({ written, cells }) => ({
    what: `Bokstäver har blivit förstörda: här står ${quoted(written)}${cells > 1 ? `, och så är det på ${number(cells)} ställen` : ''}.`,
    todo: 'Filen har sparats med fel teckenkodning. Hämta den ur källan på nytt och spara som CSV UTF-8.',
  }),
  'empty-file': () => ({
    what: 'Filen är tom.',
    todo: 'Fyll i den, eller ta bort den ur mappen.',
  }),
  'no-headings': ({ written }) => ({
    what: `Första raden har ingen rubrik som känns igen. Där står ${quoted(written)}.`,
    todo: 'Skriv rubrikerna överst, utan titelrad ovanför, och skilj kolumnerna åt med semikolon eller komma.',
  }),
  'no-rows': () => ({
    what: 'Filen har rubriker men inga rader.',
    todo: 'Fyll i den, eller ta bort den ur mappen.',
  }),
  'too-many-rows': ({ most }) => ({
    what: `Filen har fler än ${number(most)} rader.`,
    todo: 'Kontrollera att det är rätt fil. Tomma rader räknas också: ta bort dem som står sist.',
  }),
  'too-many-columns': ({ columns, most }) => ({
    what: `Rubrikraden har ${number(columns)} kolumner. Högst ${number(most)} läses.`,
    todo: 'Kontrollera att det är rätt fil, och ta bort tomma kolumner till höger.',
  }),
  'unbalanced-quotes': () => ({
    what: 'Ett citattecken (") har ingen motsvarighet, så det går inte att se var cellen slutar.',
    todo: 'Sätt citattecken både före och efter cellens text, och dubbla dem som hör till texten ("").',
  }),
  'too-many-cells': ({ cells, columns }) => ({
    what: `Raden är för lång: antal celler ${number(cells)}, antal rubriker ${number(columns)}.`,
    todo: 'Rätta raden. Om kommatecken skiljer cellerna åt måste ett tal med decimalkomma stå inom citattecken.',
  }),
  'too-few-cells': ({ cells, columns }) => ({
    what: `Raden är för kort: antal celler ${number(cells)}, antal rubriker ${number(columns)}.`,
    todo: 'Kontrollera att inget har fallit bort. Även en tom cell ska ha sitt skiljetecken.',
  }),
  'unknown-column': ({ written, nearest }) => ({
    what: `Rubriken ${quoted(written)} känns inte igen, så kolumnen läses inte.`,
    todo:
      nearest === null
        ? 'Om det är meningen behöver du inte göra något.'
        : `Menade du ${quoted(nearest)}? Byt i så fall rubrik, annars ta bort kolumnen.`,
  }),
  'demo-column': ({ written }) => ({
    what: `Kolumnen ${quoted(written)} säger att filen kommer från påhittade siffror, men siffrorna är märkta som verkliga.`,
    todo: 'Ta bort filen, eller de rader i den som inte är era, och sedan kolumnen.',
  }),
  'missing-column': ({ names }) => ({
    what: `Kolumnen ${quoted(names.sv)} saknas, och den måste finnas.`,
    todo: `Lägg till en kolumn med rubriken ${quoted(names.sv)} och fyll i den.`,
  }),
  'column-twice': ({ written, first }) => ({
    what: `Rubriken ${quoted(written)} betyder samma sak som ${quoted(first)}, så kolumnen finns två gånger.`,
    todo: 'Behåll den som gäller och ta bort den andra.',
  }),
  'column-without-heading': () => ({
    what: 'Kolumnen har ingen rubrik, men det står något i den.',
    todo: 'Ge den en rubrik, eller ta bort det som står där.',
  }),
};
