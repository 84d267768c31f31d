import type { BeginWords } from './begin.ts';

const MORE = 'fler-tabeller';

/** What the command for a new folder says, in Swedish. */
export const beginSv: BeginWords = {
  usage: `Så här: npm run new -- MAPP [--language sv|da|en]

  MAPP        mappen som ska göras; det som redan finns i den ändras inte
  --language  språk i filerna och tabellerna; annars svenska`,
  more: MORE,
  made: (folder, files, units) => `${files} filer är gjorda i ${folder}.

Gör så här:
  1. Fyll i ${folder}/organisation.yaml. Varje nyckel förklaras i filen.
  2. Fyll i tabellerna i ett kalkylprogram och spara dem som CSV. Börja med ${units}: minst en rad, för hela kommunen.
     Ta bort de tabeller som du inte behöver. Resten ligger i ${MORE}: flytta ut dem som du vill använda.
     Det som ligger kvar där läses inte.
  3. Pröva:     npm run publish -- ${folder} --out figures --check
  4. Titta:     npm start -- ${folder}
  5. Publicera: npm run publish -- ${folder} --out figures

Läs mer i docs/publicera.md.`,
  head: `Vilka ni är, och hur ni mäter. Här nedanför står varje nyckel som finns.
En rad som börjar med # läses inte. Ett exempel börjar gälla när du tar bort # först på dess rader; ändra det till ert eget.
Mellanslagen först på en rad betyder något: de säger vad som hör ihop. Skriv aldrig tabbar.`,
  must: 'Måste finnas.',
  may: 'Får utelämnas.',
  otherwise: (value) => `Får utelämnas, och är då ${value}.`,
  example: 'Exempel:',
};
