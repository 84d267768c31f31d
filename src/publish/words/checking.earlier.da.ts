import type { EarlierProblems } from '#publish/check/problems.earlier.ts';
import type { Changed, Told } from '#publish/earlier/changed.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

/** Units that are named before the rest are counted. */
const MOST_NAMED = 5;

function named(units: readonly string[]): string {
  const [named, more] = [units.slice(0, MOST_NAMED).join(', '), units.length - MOST_NAMED];
  return more > 0 ? `${named} og ${number(more)} til` : named;
}

type Reveals = EarlierProblems['revision-reveals'];

const CHANGED: { readonly [why in Reveals['why']]: (units: string) => string } = {
  units: (units) => `${units} har oplysninger i kun den ene af udgivelserne.`,
  place: (units) => `${units} ligger ikke under den samme enhed i begge udgivelser.`,
  shown: (units) => `${units} vises i kun den ene af udgivelserne.`,
  change: (units) => `${units} er ændret med oplysninger om nogle få personer.`,
};

const MIX_CHANGED: { readonly [why in EarlierProblems['revision-reveals-mix']['why']]: string } = {
  shown: 'Grupperne vises i kun den ene af udgivelserne.',
  groups: 'Grupperne er ikke de samme i begge udgivelser.',
  change: 'Tallene er ændret med nogle få personer.',
};

const PEOPLE_CHANGED: { readonly [why in EarlierProblems['revision-reveals-people']['why']]: string } = {
  shown: 'Antallet vises i kun den ene af udgivelserne.',
  change: 'Antallet er ændret med nogle få personer.',
};

const isOfUnits = ({ why }: Reveals): boolean => why === 'units' || why === 'place';

const told = ({ value, of }: Told): string => (of === null ? number(value) : `${number(value)} gode af ${number(of)}`);
const changed = ({ indicator, unit, period, was, is }: Changed): string =>
  `${indicator}, ${unit}, ${period}: ${told(was)} → ${told(is)}`;

/** Words for what is wrong between this release and those before it, and between units that have replaced each other. */
export const checkingEarlierDa: Catalogue<EarlierProblems> = {
  'earlier-unreadable': ({ reason }) => ({
    what: `Det, der tidligere er offentliggjort her, kan ikke læses: ${reason}.`,
    todo: 'Læg filen tilbage fra en sikkerhedskopi. Den forrige udgivelse skal bruges til at beskytte dem, der har svaret.',
  }),
  'earlier-of-another': ({ own, found }) => ({
    what: `Her ligger en udgivelse af ${quoted(found)}. Den nye er af ${quoted(own)}.`,
    todo: 'Vælg en anden mappe, eller ret id eller provenance i organisation.yaml.',
  }),
  'earlier-is-later': ({ written, release, day }) => ({
    what: `Her står ${written}, men ${quoted(release)}, som allerede ligger der, er fra ${day}.`,
    todo: 'Ret dagen; som regel er det året, der er forkert.',
  }),
  'earlier-figures-changed': ({ release, figures, more }) => ({
    what: `Tal, der blev vist i ${quoted(release)}, er ændret: ${figures.map(changed).join('; ')}${more > 0 ? ` … og ${number(more)} til` : ''}.`,
    todo: 'Er det meningen: skriv en række om det i rettelser.csv med indikatorens id. Ellers: ret tallene.',
  }),
  'release-id-taken': ({ id }) => ({
    what: `Udgivelsen ${quoted(id)} findes allerede, med andre tal eller fra en anden dag.`,
    todo: 'Giv den nye udgivelse sit eget id, så det, der allerede er vist, kan vises igen.',
  }),
  'revision-reveals': (reveals) => {
    const { indicator, period, release } = reveals;
    const changed = CHANGED[reveals.why](named(reveals.units));
    return {
      what: `${indicator}, ${period}: ${changed} Den, der sammenligner med ${quoted(release)}, ville kunne regne ud, hvad nogle få har svaret eller været med til.`,
      todo: isOfUnits(reveals)
        ? `Lad ${period} stå som i ${quoted(release)}. En enhed, der flyttes, deles eller lægges sammen, får et nyt id fra den periode, hvor det sker.`
        : `Lad ${period} have de samme tal som i ${quoted(release)}, eller vent, til der er kommet flere svar.`,
    };
  },
  'revision-reveals-mix': ({ axis, wave, release, why }) => ({
    what: `Inddelingen ${quoted(axis)} i målingen ${wave}: ${MIX_CHANGED[why]} Den, der sammenligner med ${quoted(release)}, ville kunne regne noget ud om nogle få personer.`,
    todo: `Lad ${quoted(axis)} have de samme grupper og tal for ${wave} som i ${quoted(release)}, eller vent, til der er kommet flere svar.`,
  }),
  'revision-reveals-groups': ({ indicator, axis, period, release, why }) => ({
    what: `Svarene på ${quoted(indicator)} i ${period}, inddelt efter ${quoted(axis)}: ${MIX_CHANGED[why]} Den, der sammenligner med ${quoted(release)}, ville kunne regne ud, hvad nogle få har svaret.`,
    todo: `Lad ${quoted(axis)} have de samme grupper og svar for ${period} som i ${quoted(release)}, eller vent, til der er kommet flere svar.`,
  }),
  'revision-reveals-steps': ({ panel, period, release, units, why }) => ({
    what: `Panelet ${quoted(panel)}, ${period}: ${CHANGED[why](named(units))} Den, der sammenligner med ${quoted(release)}, ville kunne regne noget ud om nogle få personer.`,
    todo: `Lad ${period} have de samme enheder og tal som i ${quoted(release)}, eller vent, til flere er nået til trinene.`,
  }),
  'revision-reveals-people': ({ voice, release, why }) => ({
    what: `${quoted(voice)}: ${PEOPLE_CHANGED[why]} Den, der sammenligner med ${quoted(release)}, ville kunne regne noget ud om nogle få personer.`,
    todo: `Lad antallet stå som i ${quoted(release)}, og skriv dem, der er kommet til, i deres egen række.`,
  }),
  'revision-reveals-backing': ({ goal, group, release, why }) => ({
    what: `De stemmer, der står bag målet ${quoted(goal)}, ${quoted(group)}: ${PEOPLE_CHANGED[why]} Den, der sammenligner med ${quoted(release)}, ville kunne regne noget ud om nogle få personer.`,
    todo: `Lad antallet stå som i ${quoted(release)}, og skriv dem, der er kommet til, som deres egen gruppe.`,
  }),
  'periods-overlap': ({ indicator, release, was, is }) => ({
    what: `${quoted(indicator)} har ${is}, men i ${quoted(release)} ${was}, og de dækker delvist samme tid. Den, der trækker det ene fra det andet, ville kunne regne ud, hvad nogle få har svaret.`,
    todo: 'Giv spørgsmålet et nyt id, når det tælles på en anden måde, og begynd med en periode, der ikke allerede er vist.',
  }),
  'replaced-and-shown': ({ indicator, period, old, units }) => ({
    what: `${indicator}, ${period}: både ${old} og ${named(units)}, som har erstattet den, har oplysninger. Forskellen kan handle om nogle få personer.`,
    todo: 'Læg hele perioden enten på den gamle enhed eller på dem, der har erstattet den.',
  }),
};
