import type { EarlierProblems } from '#publish/check/problems.earlier.ts';
import type { Changed, Told } from '#publish/earlier/changed.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

/** Units that are named before the rest are counted. */
const MOST_NAMED = 5;

function named(units: readonly string[]): string {
  const [named, more] = [units.slice(0, MOST_NAMED).join(', '), units.length - MOST_NAMED];
  return more > 0 ? `${named} och ${number(more)} till` : named;
}

type Reveals = EarlierProblems['revision-reveals'];

const CHANGED: { readonly [why in Reveals['why']]: (units: string) => string } = {
  units: (units) => `${units} har uppgifter i bara den ena av publiceringarna.`,
  place: (units) => `${units} ligger inte under samma enhet i båda publiceringarna.`,
  shown: (units) => `${units} visas i bara den ena av publiceringarna.`,
  change: (units) => `${units} har ändrats med uppgifter om några få personer.`,
};

const MIX_CHANGED: { readonly [why in EarlierProblems['revision-reveals-mix']['why']]: string } = {
  shown: 'Grupperna visas i bara den ena av publiceringarna.',
  groups: 'Grupperna är inte desamma i båda publiceringarna.',
  change: 'Talen har ändrats med några få personer.',
};

const PEOPLE_CHANGED: { readonly [why in EarlierProblems['revision-reveals-people']['why']]: string } = {
  shown: 'Antalet visas i bara den ena av publiceringarna.',
  change: 'Antalet har ändrats med några få personer.',
};

const isOfUnits = ({ why }: Reveals): boolean => why === 'units' || why === 'place';

const told = ({ value, of }: Told): string => (of === null ? number(value) : `${number(value)} goda av ${number(of)}`);
const changed = ({ indicator, unit, period, was, is }: Changed): string =>
  `${indicator}, ${unit}, ${period}: ${told(was)} → ${told(is)}`;

/** Words for what is wrong between this release and those before it, and between units that have replaced each other. */
export const checkingEarlierSv: Catalogue<EarlierProblems> = {
  'earlier-unreadable': ({ reason }) => ({
    what: `Det som tidigare har publicerats här går inte att läsa: ${reason}.`,
    todo: 'Lägg tillbaka filen från en säkerhetskopia. Den förra publiceringen behövs för att skydda dem som har svarat.',
  }),
  'earlier-of-another': ({ own, found }) => ({
    what: `Här ligger en publicering av ${quoted(found)}. Den nya är av ${quoted(own)}.`,
    todo: 'Välj en annan mapp, eller rätta id eller provenance i organisation.yaml.',
  }),
  'earlier-is-later': ({ written, release, day }) => ({
    what: `Här står ${written}, men ${quoted(release)}, som redan ligger där, är från ${day}.`,
    todo: 'Rätta dagen; oftast är det året som är fel.',
  }),
  'earlier-figures-changed': ({ release, figures, more }) => ({
    what: `Siffror som visades i ${quoted(release)} har ändrats: ${figures.map(changed).join('; ')}${more > 0 ? ` … och ${number(more)} till` : ''}.`,
    todo: 'Är det meningen: skriv en rad om det i rattelser.csv, med indikatorns id. Annars: rätta siffrorna.',
  }),
  'release-id-taken': ({ id }) => ({
    what: `Publiceringen ${quoted(id)} finns redan, med andra siffror eller från en annan dag.`,
    todo: 'Ge den nya publiceringen ett eget id, så att det som redan har visats går att visa igen.',
  }),
  'revision-reveals': (reveals) => {
    const { indicator, period, release } = reveals;
    const changed = CHANGED[reveals.why](named(reveals.units));
    return {
      what: `${indicator}, ${period}: ${changed} Den som jämför med ${quoted(release)} skulle kunna räkna ut vad några få har svarat eller varit med om.`,
      todo: isOfUnits(reveals)
        ? `Låt ${period} stå som i ${quoted(release)}. En enhet som flyttas, delas eller slås ihop får ett nytt id från den period då det sker.`
        : `Låt ${period} ha samma siffror som i ${quoted(release)}, eller vänta tills fler svar har kommit.`,
    };
  },
  'revision-reveals-mix': ({ axis, wave, release, why }) => ({
    what: `Indelningen ${quoted(axis)} i mätningen ${wave}: ${MIX_CHANGED[why]} Den som jämför med ${quoted(release)} skulle kunna räkna ut något om några få personer.`,
    todo: `Låt ${quoted(axis)} ha samma grupper och tal för ${wave} som i ${quoted(release)}, eller vänta tills fler svar har kommit.`,
  }),
  'revision-reveals-groups': ({ indicator, axis, period, release, why }) => ({
    what: `Svaren på ${quoted(indicator)} ${period}, indelade efter ${quoted(axis)}: ${MIX_CHANGED[why]} Den som jämför med ${quoted(release)} skulle kunna räkna ut vad några få har svarat.`,
    todo: `Låt ${quoted(axis)} ha samma grupper och svar för ${period} som i ${quoted(release)}, eller vänta tills fler svar har kommit.`,
  }),
  'revision-reveals-steps': ({ panel, period, release, units, why }) => ({
    what: `Panelen ${quoted(panel)}, ${period}: ${CHANGED[why](named(units))} Den som jämför med ${quoted(release)} skulle kunna räkna ut något om några få personer.`,
    todo: `Låt ${period} ha samma enheter och tal som i ${quoted(release)}, eller vänta tills fler har kommit till stegen.`,
  }),
  'revision-reveals-people': ({ voice, release, why }) => ({
    what: `${quoted(voice)}: ${PEOPLE_CHANGED[why]} Den som jämför med ${quoted(release)} skulle kunna räkna ut något om några få personer.`,
    todo: `Låt antalet stå som i ${quoted(release)}, och skriv dem som har kommit till på en egen rad.`,
  }),
  'revision-reveals-backing': ({ goal, group, release, why }) => ({
    what: `De röster som står bakom målet ${quoted(goal)}, ${quoted(group)}: ${PEOPLE_CHANGED[why]} Den som jämför med ${quoted(release)} skulle kunna räkna ut något om några få personer.`,
    todo: `Låt antalet stå som i ${quoted(release)}, och skriv dem som har kommit till som en egen grupp.`,
  }),
  'periods-overlap': ({ indicator, release, was, is }) => ({
    what: `${quoted(indicator)} har ${is}, men i ${quoted(release)} ${was}, och de omfattar delvis samma tid. Den som drar det ena från det andra skulle kunna räkna ut vad några få har svarat.`,
    todo: 'Ge frågan ett nytt id när den räknas på annat sätt, och börja med en period som inte redan har visats.',
  }),
  'replaced-and-shown': ({ indicator, period, old, units }) => ({
    what: `${indicator}, ${period}: både ${old} och ${named(units)}, som har ersatt den, har uppgifter. Skillnaden kan handla om några få personer.`,
    todo: 'Lägg hela perioden antingen på den gamla enheten eller på dem som har ersatt den.',
  }),
};
