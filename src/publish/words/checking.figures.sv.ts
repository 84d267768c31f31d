import type { FigureProblems } from '#publish/check/problems.figures.ts';
import type { Catalogue } from './advice.ts';
import { ofOthers } from './parties.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const here = (written: string): string => `Här står ${quoted(written)}.`;

function openFrom(opened: string | null, closed: string | null): string {
  if (opened === null) return `stängde ${closed}`;
  return closed === null ? `öppnade ${opened}` : `var öppen ${opened} till ${closed}`;
}

/** Words for what is wrong with figures. */
export const checkingFiguresSv: Catalogue<FigureProblems> = {
  'unknown-option': ({ written, scale, options }) => ({
    what: `${here(written)} Skalan ${quoted(scale)} har dessa svar: ${options.map(quoted).join(', ')}.`,
    todo: 'Skriv svaret som i skalan. Saknas det där: lägg till det, med means: none om det inte ska räknas.',
  }),
  'answers-to-measure': ({ indicator }) => ({
    what: `${quoted(indicator)} är ett mått, men här står svar på den som om den vore en enkätfråga.`,
    todo: 'Rätta frågans id, eller ändra indikatorns slag till enkät.',
  }),
  'measure-of-survey': ({ indicator }) => ({
    what: `${quoted(indicator)} är en enkätfråga, men här står uppmätta värden för den.`,
    todo: 'Rätta indikatorns id, eller lägg in antalet svar i filen med svar.',
  }),
  'more-answers-than-invited': ({ unit, wave, question, answers, invited }) => ({
    what: `${quoted(unit)} har ${number(answers)} svar på ${quoted(question)} i mätningen ${wave}, men bara ${number(invited)} tillfrågade, underliggande enheter inräknade.`,
    todo: 'Kontrollera antalet tillfrågade, och att inga svar står två gånger.',
  }),
  'total-among-units': ({ unit, waves, rows }) => ({
    what: `Det här är summan av enheterna under ${quoted(unit)}, i ${waves.join(', ')}: rad ${rows}. Alla skulle räknas två gånger.`,
    todo: 'Ta bort raderna; summor räknas ut.',
  }),
  'own-as-many': ({ unit, waves, rows }) => ({
    what: `${quoted(unit)} har själv ungefär lika många som enheterna under har tillsammans, eller fler, i ${waves.join(', ')}: rad ${rows}.`,
    todo: 'Är det en summa: ta bort raderna; summor räknas ut. Är det personer som inte hör till någon enhet under behöver du inte göra något.',
  }),
  'unit-without-answers': ({ unit, wave, asked }) => ({
    what: `${quoted(unit)} har inga svar${ofOthers('sv', asked, 'från')} i mätningen ${wave}, men andra enheter har det.`,
    todo: 'Kontrollera att inget har fallit bort. Deltog enheten inte behöver du inte göra något.',
  }),
  'answers-without-invited': ({ unit, wave, asked }) => ({
    what: `${unit === null ? 'Det' : `För ${quoted(unit)} står det`} ${unit === null ? 'står ' : ''}inte hur många${ofOthers('sv', asked, '')} som tillfrågades i mätningen ${wave}, så svarsandelen kan inte visas.`,
    todo: 'Lägg till antalet tillfrågade om det är känt.',
  }),
  'invited-without-answers': ({ unit, wave, invited, asked }) => ({
    what: `${number(invited)}${ofOthers('sv', asked, '')} tillfrågades i ${quoted(unit)} i mätningen ${wave}, men det finns inga svar.`,
    todo: 'Kontrollera att svaren har kommit med. Svarade ingen behöver du inte göra något.',
  }),
  'unit-not-open': ({ written, unit, opened, closed }) => ({
    what: `Här finns siffror för ${written}, men ${quoted(unit)} ${openFrom(opened, closed)}.`,
    todo: 'Rätta perioden eller enhetens dagar, eller flytta siffrorna till den enhet de gäller.',
  }),
  'mixed-periods': ({ written, other }) => ({
    what: `${here(written)} Det är ett annat slags period än ${other}, och en serie har bara ett slag.`,
    todo: 'Skriv alla perioder på samma sätt: år, kvartal, tertial eller månad.',
  }),
  'period-ahead': ({ written, today }) => ({
    what: `${here(written)} Perioden har inte börjat: i dag är det ${today}.`,
    todo: 'Kontrollera perioden.',
  }),
  'measured-after-release': ({ indicator, period, published }) => ({
    what: `${quoted(indicator)} har ett slutligt värde för ${period}, men publiceringen är från ${published}, före periodens slut.`,
    todo: 'Kontrollera perioden, och published i organisation.yaml. Kan värdet ändras: skriv preliminär som status.',
  }),
  'value-against-status': ({ written, status }) => ({
    what: `Här står ${quoted(status)}, men det finns ett värde: ${written}.`,
    todo: 'Ta bort värdet, eller ändra status till slutlig eller preliminär.',
  }),
  'value-missing': ({ indicator, unit }) => ({
    what: `Det finns inget värde av ${quoted(indicator)} för ${quoted(unit)}, och inget skäl till det.`,
    todo: 'Fyll i värdet, eller skriv i kolumnen för status varför det saknas. Skriv inte 0.',
  }),
  'periods-missing': ({ indicator, unit, periods }) => ({
    what: `Det finns ingen rad av ${quoted(indicator)} för ${unit === null ? 'någon enhet' : quoted(unit)} i ${periods.join(', ')}.`,
    todo: 'Lägg till raderna om värdena finns. Annars visas perioderna som luckor.',
  }),
  'negative-value': ({ written }) => ({
    what: `${here(written)} Det som räknas i personer, dagar, timmar eller per 1 000 kan inte vara mindre än noll.`,
    todo: 'Kontrollera värdet mot källan och rätta det.',
  }),
  'percent-outside': ({ written }) => ({
    what: `${here(written)} En andel ligger mellan 0 och 100 procent.`,
    todo: 'Kontrollera värdet. Är det en avvikelse eller en förändring behöver du inte göra något.',
  }),
  'value-far-from-others': ({ written, typical, isPercent }) => ({
    what: `${here(written)} Det är mer än tio gånger från de andra värdena, som ligger kring ${number(typical)}.`,
    todo: `Kontrollera värdet mot källan${isPercent ? ': 45 procent skrivs 45, inte 0,45' : ''}. Stämmer det behöver du inte göra något.`,
  }),
  'percent-as-shares': ({ indicator, highest }) => ({
    what: `${quoted(indicator)} är i procent, men inget värde är större än ${number(highest)}.`,
    todo: 'Kontrollera värdena mot källan: 45 procent skrivs 45, inte 0,45. Stämmer de behöver du inte göra något.',
  }),
  'persons-not-whole': ({ written }) => ({
    what: `${here(written)} Personer räknas i hela tal.`,
    todo: 'Skriv antalet utan decimaler, eller ändra vad indikatorn räknas i.',
  }),
  'denominator-not-positive': ({ written }) => ({
    what: `${here(written)} Antalet som värdet handlar om måste vara större än noll.`,
    todo: 'Rätta antalet. Finns det ingen att räkna: töm värdet och skriv ej aktuellt som status.',
  }),
  'parts-exceed-whole': ({ unit, whole, parts }) => ({
    what: `${quoted(unit)} har ${number(whole)} personer, men enheterna under den har ${number(parts)} tillsammans.`,
    todo: 'Rätta de tal som är fel. Kan en person räknas i flera enheter: ändra vad indikatorn räknas i till antal.',
  }),
};
