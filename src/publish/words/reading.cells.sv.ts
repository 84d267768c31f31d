import type { CellProblems } from '#publish/read/problems.cells.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const here = (written: string): string => `Här står ${quoted(written)}.`;
const meant = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Menade du ${suggestion}? Skriv i så fall så.`;

export const readingCellsSv: Catalogue<CellProblems> = {
  'missing-value': () => ({
    what: 'Cellen är tom, men här måste det stå något.',
    todo: 'Fyll i cellen, eller ta bort raden om den inte ska vara med.',
  }),
  'not-an-id': ({ written, suggestion }) => ({
    what: `${here(written)} Ett id väntades: små bokstäver a–z, siffror och bindestreck, högst 60 tecken.`,
    todo:
      suggestion === null
        ? 'Välj ett id av det slaget, och skriv det likadant överallt.'
        : `Skriv till exempel ${suggestion}, och likadant på alla ställen där id:t används.`,
  }),
  'total-row': ({ written }) => ({
    what: `${here(written)} Raden ser ut som en summa av de andra.`,
    todo: 'Ta bort raden om den räknar svar eller tillfrågade; summor räknas ut. Är den ett uppmätt värde för hela kommunen: skriv den översta enhetens id.',
  }),
  'list-separator': ({ written, suggestion }) => ({
    what: `${here(written)} Flera id i en cell skiljs åt med | eller mellanslag.`,
    todo: `Skriv ${suggestion}.`,
  }),
  'same-id-twice': ({ written, id }) => ({
    what: `${here(written)} Där finns ${quoted(id)} två gånger.`,
    todo: 'Ta bort det ena.',
  }),
  'not-a-number': ({ written }) => ({
    what: `${here(written)} Ett tal väntades, till exempel 12,5.`,
    todo: 'Skriv värdet med siffror.',
  }),
  'not-a-count': ({ written }) => ({
    what: `${here(written)} Ett helt tal väntades, till exempel 12.`,
    todo: 'Skriv antalet med siffror.',
  }),
  'below-zero': ({ written }) => ({
    what: `${here(written)} Talet kan inte vara mindre än noll.`,
    todo: 'Kontrollera talet mot källan och rätta det.',
  }),
  'not-whole': ({ written }) => ({
    what: `${here(written)} Ett antal måste vara ett helt tal.`,
    todo: 'Skriv antalet utan decimaler. Är det en andel ska antalet bakom den stå här.',
  }),
  'number-outside': ({ written, from, to }) => ({
    what: `${here(written)} Talet ska ligga mellan ${number(from)} och ${number(to)}.`,
    todo: 'Kontrollera talet mot källan och rätta det.',
  }),
  'percent-sign': ({ written, suggestion }) => ({
    what: `${here(written)} Bara talet väntades, utan procenttecken.`,
    todo: `Skriv ${suggestion}. Att det är procent framgår av indikatorn.`,
  }),
  'percent-for-count': ({ written }) => ({
    what: `${here(written)} Ett antal väntades, inte en andel.`,
    todo: 'Skriv hur många det var, till exempel 12.',
  }),
  'number-with-unit': ({ written, suggestion }) => ({
    what: `${here(written)} Bara talet väntades, utan något efter.`,
    todo: `Skriv ${suggestion}.`,
  }),
  'scientific-number': ({ written }) => ({
    what: `${here(written)} Det är en förkortad form där siffror kan ha fallit bort.`,
    todo: 'Visa cellen som ett vanligt tal i kalkylprogrammet och spara filen på nytt.',
  }),
  'ambiguous-number': ({ written }) => ({
    what: `${here(written)} Det kan läsas både som tusental och som decimaler.`,
    todo: 'Skriv tusental utan punkt och komma. Skriv decimaler med komma om filen har semikolon, annars med punkt.',
  }),
  'hidden-by-hand': ({ written }) => ({
    what: `${here(written)} Det verkliga talet väntades.`,
    todo: 'Skriv talet som det är. Små grupper döljs vid publiceringen, så det behöver du inte göra själv.',
  }),
  'missing-marked': ({ written }) => ({
    what: `${here(written)} Ett tal väntades.`,
    todo: 'Skriv talet. Finns inget tal: lämna cellen tom, eller ta bort raden om cellen måste fyllas i.',
  }),
  'spreadsheet-error': ({ written }) => ({
    what: `${here(written)} Det betyder att en formel i kalkylprogrammet har gått fel.`,
    todo: 'Rätta formeln i kalkylprogrammet och spara filen på nytt.',
  }),
  formula: ({ written }) => ({
    what: `${here(written)} Det är en formel, och formler räknas inte ut.`,
    todo: 'Ersätt formeln med dess värde (Klistra in special, Värden) och spara filen på nytt.',
  }),
  'control-character': ({ written, character }) => ({
    what: `${here(written)} Där finns ett osynligt tecken, ${character}, som inte hör hemma i en text.`,
    todo: 'Skriv om cellen för hand, så försvinner tecknet.',
  }),
  'text-too-long': ({ written, length, most }) => ({
    what: `Texten som börjar ${quoted(written)} har ${number(length)} tecken. Högst ${number(most)} får plats.`,
    todo: 'Korta texten.',
  }),
  'not-a-day': ({ written, suggestion }) => ({
    what: `${here(written)} En dag väntades, i formen 2026-03-03.`,
    todo: meant(suggestion, 'Skriv år, månad och dag med bindestreck emellan.'),
  }),
  'no-such-day': ({ written }) => ({
    what: `${here(written)} Den dagen finns inte i kalendern.`,
    todo: 'Rätta dagen.',
  }),
  'not-a-period': ({ written, suggestion }) => ({
    what: `${here(written)} En period väntades: 2025, 2025-Q3, 2025-T2 eller 2025-09.`,
    todo: meant(suggestion, 'Skriv perioden på ett av de sätten.'),
  }),
  'not-a-choice': ({ written, choices, nearest }) => ({
    what: `${here(written)} Något av detta väntades: ${choices.map((one) => one.sv).join(', ')}.`,
    todo: meant(nearest === null ? null : quoted(nearest.sv), 'Välj ett av orden.'),
  }),
  'not-a-link': ({ written }) => ({
    what: `${here(written)} En webbadress väntades, som börjar med https:// eller http://.`,
    todo: 'Klistra in hela adressen, utan användarnamn och mellanslag.',
  }),
  'listed-twice': ({ written, part }) => ({
    what: `${here(written)} Där finns ${quoted(part)} två gånger.`,
    todo: 'Ta bort det ena.',
  }),
  'voices-without-group': ({ written }) => ({
    what: `${here(written)} Där finns ett tal, men ingen grupp som det hör till.`,
    todo: 'Skriv gruppen först och talet efter ett kolon, till exempel Brukarrådet: 14. Skilj grupper åt med |.',
  }),
};
