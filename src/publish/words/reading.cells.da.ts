import type { CellProblems } from '#publish/read/problems.cells.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const here = (written: string): string => `Her står ${quoted(written)}.`;
const meant = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Mente du ${suggestion}? Skriv i så fald sådan.`;

export const readingCellsDa: Catalogue<CellProblems> = {
  'missing-value': () => ({
    what: 'Cellen er tom, men her skal der stå noget.',
    todo: 'Udfyld cellen, eller fjern rækken, hvis den ikke skal med.',
  }),
  'not-an-id': ({ written, suggestion }) => ({
    what: `${here(written)} Der skulle stå et id: små bogstaver a–z, cifre og bindestreg, højst 60 tegn.`,
    todo:
      suggestion === null
        ? 'Vælg et id af den slags, og skriv det ens alle steder.'
        : `Skriv for eksempel ${suggestion}, og skriv det ens alle de steder, hvor id’et bruges.`,
  }),
  'total-row': ({ written }) => ({
    what: `${here(written)} Rækken ligner en sum af de andre.`,
    todo: 'Fjern rækken, hvis den tæller svar eller adspurgte; summer regnes ud. Er den en målt værdi for hele kommunen: skriv den øverste enheds id.',
  }),
  'list-separator': ({ written, suggestion }) => ({
    what: `${here(written)} Flere id’er i en celle adskilles med | eller mellemrum.`,
    todo: `Skriv ${suggestion}.`,
  }),
  'same-id-twice': ({ written, id }) => ({
    what: `${here(written)} Der findes ${quoted(id)} to gange.`,
    todo: 'Fjern det ene.',
  }),
  'not-a-number': ({ written }) => ({
    what: `${here(written)} Der skulle stå et tal, for eksempel 12,5.`,
    todo: 'Skriv værdien med cifre.',
  }),
  'not-a-count': ({ written }) => ({
    what: `${here(written)} Der skulle stå et helt tal, for eksempel 12.`,
    todo: 'Skriv antallet med cifre.',
  }),
  'below-zero': ({ written }) => ({
    what: `${here(written)} Tallet kan ikke være mindre end nul.`,
    todo: 'Kontrollér tallet i kilden, og ret det.',
  }),
  'not-whole': ({ written }) => ({
    what: `${here(written)} Et antal skal være et helt tal.`,
    todo: 'Skriv antallet uden decimaler. Er det en andel, skal antallet bag den stå her.',
  }),
  'number-outside': ({ written, from, to }) => ({
    what: `${here(written)} Tallet skal ligge mellem ${number(from)} og ${number(to)}.`,
    todo: 'Kontrollér tallet i kilden, og ret det.',
  }),
  'percent-sign': ({ written, suggestion }) => ({
    what: `${here(written)} Der skulle kun stå tallet, uden procenttegn.`,
    todo: `Skriv ${suggestion}. At det er procent, fremgår af indikatoren.`,
  }),
  'percent-for-count': ({ written }) => ({
    what: `${here(written)} Der skulle stå et antal, ikke en andel.`,
    todo: 'Skriv, hvor mange det var, for eksempel 12.',
  }),
  'number-with-unit': ({ written, suggestion }) => ({
    what: `${here(written)} Der skulle kun stå tallet, uden noget efter.`,
    todo: `Skriv ${suggestion}.`,
  }),
  'scientific-number': ({ written }) => ({
    what: `${here(written)} Det er en forkortet form, hvor cifre kan være faldet ud.`,
    todo: 'Vis cellen som et almindeligt tal i regnearket, og gem filen igen.',
  }),
  'ambiguous-number': ({ written }) => ({
    what: `${here(written)} Det kan læses både som tusinder og som decimaler.`,
    todo: 'Skriv tusinder uden punktum og komma. Skriv decimaler med komma, hvis filen har semikolon, ellers med punktum.',
  }),
  'hidden-by-hand': ({ written }) => ({
    what: `${here(written)} Der skulle stå det virkelige tal.`,
    todo: 'Skriv tallet, som det er. Små grupper skjules ved offentliggørelsen, så det behøver du ikke selv gøre.',
  }),
  'missing-marked': ({ written }) => ({
    what: `${here(written)} Der skulle stå et tal.`,
    todo: 'Skriv tallet. Findes der intet tal: lad cellen være tom, eller fjern rækken, hvis cellen skal udfyldes.',
  }),
  'spreadsheet-error': ({ written }) => ({
    what: `${here(written)} Det betyder, at en formel i regnearket er gået galt.`,
    todo: 'Ret formlen i regnearket, og gem filen igen.',
  }),
  formula: ({ written }) => ({
    what: `${here(written)} Det er en formel, og formler regnes ikke ud.`,
    todo: 'Erstat formlen med dens værdi (Indsæt speciel, Værdier), og gem filen igen.',
  }),
  'control-character': ({ written, character }) => ({
    what: `${here(written)} Der er et usynligt tegn, ${character}, som ikke hører hjemme i en tekst.`,
    todo: 'Skriv cellen om i hånden, så forsvinder tegnet.',
  }),
  'text-too-long': ({ written, length, most }) => ({
    what: `Teksten, der begynder ${quoted(written)}, har ${number(length)} tegn. Der er højst plads til ${number(most)}.`,
    todo: 'Gør teksten kortere.',
  }),
  'not-a-day': ({ written, suggestion }) => ({
    what: `${here(written)} Der skulle stå en dag i formen 2026-03-03.`,
    todo: meant(suggestion, 'Skriv år, måned og dag med bindestreg imellem.'),
  }),
  'no-such-day': ({ written }) => ({
    what: `${here(written)} Den dag findes ikke i kalenderen.`,
    todo: 'Ret dagen.',
  }),
  'not-a-period': ({ written, suggestion }) => ({
    what: `${here(written)} Der skulle stå en periode: 2025, 2025-Q3, 2025-T2 eller 2025-09.`,
    todo: meant(suggestion, 'Skriv perioden på en af de måder.'),
  }),
  'not-a-choice': ({ written, choices, nearest }) => ({
    what: `${here(written)} Der skulle stå et af disse ord: ${choices.map((one) => one.da).join(', ')}.`,
    todo: meant(nearest === null ? null : quoted(nearest.da), 'Vælg et af ordene.'),
  }),
  'not-a-link': ({ written }) => ({
    what: `${here(written)} Der skulle stå en webadresse, som begynder med https:// eller http://.`,
    todo: 'Indsæt hele adressen, uden brugernavn og mellemrum.',
  }),
  'listed-twice': ({ written, part }) => ({
    what: `${here(written)} Der står ${quoted(part)} to gange.`,
    todo: 'Fjern det ene.',
  }),
  'voices-without-group': ({ written }) => ({
    what: `${here(written)} Der står et tal, men ingen gruppe, det hører til.`,
    todo: 'Skriv gruppen først og tallet efter et kolon, for eksempel Brugerrådet: 14. Adskil grupper med |.',
  }),
};
