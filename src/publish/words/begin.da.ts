import type { BeginWords } from './begin.ts';

const MORE = 'flere-tabeller';

/** What the command for a new folder says, in Danish. */
export const beginDa: BeginWords = {
  usage: `Sådan: npm run new -- MAPPE [--language sv|da|en]

  MAPPE       mappen, der skal laves; det, der allerede er i den, ændres ikke
  --language  sprog i filerne og tabellerne; ellers svensk`,
  more: MORE,
  made: (folder, files, units) => `${files} filer er lavet i ${folder}.

Gør sådan:
  1. Udfyld ${folder}/organisation.yaml. Hver nøgle forklares i filen.
  2. Udfyld tabellerne i et regneark, og gem dem som CSV. Begynd med ${units}: mindst én række, for hele kommunen.
     Fjern de tabeller, du ikke har brug for. Resten ligger i ${MORE}: flyt dem ud, som du vil bruge.
     Det, der bliver liggende der, læses ikke.
  3. Prøv:         npm run publish -- ${folder} --out figures --check
  4. Se efter:     npm start -- ${folder}
  5. Offentliggør: npm run publish -- ${folder} --out figures

Læs mere i docs/publish.md.`,
  head: `Hvem I er, og hvordan I måler. Her nedenfor står hver nøgle, der findes.
En linje, der begynder med #, læses ikke. Et eksempel kommer til at gælde, når du fjerner # først på dets linjer; ret det til jeres eget.
Mellemrummene først på en linje betyder noget: de siger, hvad der hører sammen. Skriv aldrig tabulatorer.`,
  must: 'Skal være der.',
  may: 'Må udelades.',
  otherwise: (value) => `Må udelades, og er så ${value}.`,
  example: 'Eksempel:',
};
