import type { FigureProblems } from '#publish/check/problems.figures.ts';
import type { Catalogue } from './advice.ts';
import { ofOthers } from './parties.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const here = (written: string): string => `Her står ${quoted(written)}.`;

function openFrom(opened: string | null, closed: string | null): string {
  if (opened === null) return `lukkede ${closed}`;
  return closed === null ? `åbnede ${opened}` : `var åben ${opened} til ${closed}`;
}

/** Words for what is wrong with figures. */
export const checkingFiguresDa: Catalogue<FigureProblems> = {
  'unknown-option': ({ written, scale, options }) => ({
    what: `${here(written)} Skalaen ${quoted(scale)} har disse svar: ${options.map(quoted).join(', ')}.`,
    todo: 'Skriv svaret som i skalaen. Mangler det der: tilføj det, med means: none hvis det ikke skal tælle.',
  }),
  'answers-to-measure': ({ indicator }) => ({
    what: `${quoted(indicator)} er et mål i tal, men her står svar på den, som var den et spørgsmål.`,
    todo: 'Ret spørgsmålets id, eller ret indikatorens slags til undersøgelse.',
  }),
  'measure-of-survey': ({ indicator }) => ({
    what: `${quoted(indicator)} er et spørgsmål i undersøgelsen, men her står målte værdier for den.`,
    todo: 'Ret indikatorens id, eller skriv antallet af svar i filen med svar.',
  }),
  'more-answers-than-invited': ({ unit, wave, question, answers, invited }) => ({
    what: `${quoted(unit)} har ${number(answers)} svar på ${quoted(question)} i målingen ${wave}, men kun ${number(invited)} adspurgte, underliggende enheder medregnet.`,
    todo: 'Kontrollér antallet af adspurgte, og at ingen svar står to gange.',
  }),
  'total-among-units': ({ unit, waves, rows }) => ({
    what: `Det her er summen af enhederne under ${quoted(unit)}, i ${waves.join(', ')}: række ${rows}. Alle ville blive talt to gange.`,
    todo: 'Fjern rækkerne; summer regnes ud.',
  }),
  'own-as-many': ({ unit, waves, rows }) => ({
    what: `${quoted(unit)} har selv omtrent lige så mange, som enhederne under har tilsammen, eller flere, i ${waves.join(', ')}: række ${rows}.`,
    todo: 'Er det en sum: fjern rækkerne; summer regnes ud. Er det personer, der ikke hører til nogen enhed under, behøver du ikke gøre noget.',
  }),
  'unit-without-answers': ({ unit, wave, asked }) => ({
    what: `${quoted(unit)} har ingen svar${ofOthers('da', asked, 'fra')} i målingen ${wave}, men andre enheder har.`,
    todo: 'Kontrollér, at intet er faldet ud. Deltog enheden ikke, behøver du ikke gøre noget.',
  }),
  'answers-without-invited': ({ unit, wave, asked }) => ({
    what: `${unit === null ? 'Der' : `For ${quoted(unit)}`} står ${unit === null ? '' : 'der '}ikke, hvor mange${ofOthers('da', asked, '')} der blev spurgt i målingen ${wave}, så svarprocenten kan ikke vises.`,
    todo: 'Tilføj antallet af adspurgte, hvis det kendes.',
  }),
  'invited-without-answers': ({ unit, wave, invited, asked }) => ({
    what: `${number(invited)}${ofOthers('da', asked, '')} blev spurgt i ${quoted(unit)} i målingen ${wave}, men der er ingen svar.`,
    todo: 'Kontrollér, at svarene er kommet med. Svarede ingen, behøver du ikke gøre noget.',
  }),
  'unit-not-open': ({ written, unit, opened, closed }) => ({
    what: `Her er tal for ${written}, men ${quoted(unit)} ${openFrom(opened, closed)}.`,
    todo: 'Ret perioden eller enhedens dage, eller flyt tallene til den enhed, de gælder.',
  }),
  'mixed-periods': ({ written, other }) => ({
    what: `${here(written)} Det er en anden slags periode end ${other}, og en serie har kun én slags.`,
    todo: 'Skriv alle perioder på samme måde: år, kvartal, tertial eller måned.',
  }),
  'period-ahead': ({ written, today }) => ({
    what: `${here(written)} Perioden er ikke begyndt: i dag er det ${today}.`,
    todo: 'Kontrollér perioden.',
  }),
  'measured-after-release': ({ indicator, period, published }) => ({
    what: `${quoted(indicator)} har en endelig værdi for ${period}, men udgivelsen er fra ${published}, før periodens slutning.`,
    todo: 'Kontrollér perioden og published i organisation.yaml. Kan værdien ændre sig: skriv foreløbig som status.',
  }),
  'value-against-status': ({ written, status }) => ({
    what: `Her står ${quoted(status)}, men der er en værdi: ${written}.`,
    todo: 'Fjern værdien, eller ret status til endelig eller foreløbig.',
  }),
  'value-missing': ({ indicator, unit }) => ({
    what: `Der er ingen værdi af ${quoted(indicator)} for ${quoted(unit)}, og ingen grund til det.`,
    todo: 'Udfyld værdien, eller skriv i kolonnen for status, hvorfor den mangler. Skriv ikke 0.',
  }),
  'periods-missing': ({ indicator, unit, periods }) => ({
    what: `Der er ingen række af ${quoted(indicator)} for ${unit === null ? 'nogen enhed' : quoted(unit)} i ${periods.join(', ')}.`,
    todo: 'Tilføj rækkerne, hvis værdierne findes. Ellers vises perioderne som huller.',
  }),
  'negative-value': ({ written }) => ({
    what: `${here(written)} Det, der tælles i personer, dage, timer eller pr. 1.000, kan ikke være mindre end nul.`,
    todo: 'Kontrollér værdien mod kilden, og ret den.',
  }),
  'percent-outside': ({ written }) => ({
    what: `${here(written)} En andel ligger mellem 0 og 100 procent.`,
    todo: 'Kontrollér værdien. Er det en afvigelse eller en ændring, behøver du ikke gøre noget.',
  }),
  'value-far-from-others': ({ written, typical, isPercent }) => ({
    what: `${here(written)} Det er mere end ti gange fra de andre værdier, som ligger omkring ${number(typical)}.`,
    todo: `Kontrollér værdien mod kilden${isPercent ? ': 45 procent skrives 45, ikke 0,45' : ''}. Passer den, behøver du ikke gøre noget.`,
  }),
  'percent-as-shares': ({ indicator, highest }) => ({
    what: `${quoted(indicator)} er i procent, men ingen værdi er større end ${number(highest)}.`,
    todo: 'Kontrollér værdierne mod kilden: 45 procent skrives 45, ikke 0,45. Passer de, behøver du ikke gøre noget.',
  }),
  'persons-not-whole': ({ written }) => ({
    what: `${here(written)} Personer tælles i hele tal.`,
    todo: 'Skriv antallet uden decimaler, eller ret, hvad indikatoren tælles i.',
  }),
  'denominator-not-positive': ({ written }) => ({
    what: `${here(written)} Antallet, som værdien handler om, skal være større end nul.`,
    todo: 'Ret antallet. Er der ingen at tælle: tøm værdien, og skriv ikke relevant som status.',
  }),
  'parts-exceed-whole': ({ unit, whole, parts }) => ({
    what: `${quoted(unit)} har ${number(whole)} personer, men enhederne under den har ${number(parts)} tilsammen.`,
    todo: 'Ret de tal, der er forkerte. Kan en person tælle i flere enheder: ret, hvad indikatoren tælles i, til antal.',
  }),
};
