import type { ReleaseProblems } from '#publish/check/problems.release.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const here = (written: string): string => `Här står ${quoted(written)}.`;

const INVENTED = {
  name: 'Där nämns en påhittad kommun',
  link: 'Adressen slutar på .example och leder ingenstans',
  word: 'Där står att källan är påhittad',
};

/** Words for what is wrong with the release, and with where it is to be put. */
export const checkingReleaseSv: Catalogue<ReleaseProblems> = {
  'demo-with-real-name': ({ written, municipality }) => ({
    what: `${here(written)} ${municipality} är en verklig kommun, men siffrorna är märkta som demo.`,
    todo: 'Skriv ett påhittat namn, eller provenance: production om siffrorna är verkliga.',
  }),
  'production-with-invented-name': ({ written }) => ({
    what: `${here(written)} Den kommunen är påhittad, men siffrorna är märkta som verkliga.`,
    todo: 'Skriv kommunens eget namn, eller provenance: demo.',
  }),
  'production-with-invented-text': ({ written, why }) => ({
    what: `${here(written)} ${INVENTED[why]}, men siffrorna är märkta som verkliga.`,
    todo: 'Skriv er egen text, eller ta bort raden, och se efter att siffrorna också är era. Är de påhittade: skriv provenance: demo.',
  }),
  'published-ahead': ({ written, today }) => ({
    what: `${here(written)} Den dagen har inte varit: i dag är det ${today}.`,
    todo: 'Kontrollera dagen. Ska siffrorna offentliggöras då: vänta med att lägga ut dem.',
  }),
  'previous-is-itself': ({ written }) => ({
    what: `${here(written)} Publiceringen säger att den själv är den förra.`,
    todo: 'Ge den nya publiceringen ett eget id, eller rätta previous.',
  }),
  'fewest-kept': ({ asked, kept }) => ({
    what: `Du bad om att visa grupper från ${number(asked)} svar, men i organisation.yaml står ${number(kept)}, och gränsen kan bara höjas.`,
    todo: `Gränsen ${number(kept)} används.`,
  }),
  'target-not-a-release': ({ found }) => ({
    what: `Platsen är inte tom, och det som ligger där är ingen tidigare publicering: bland annat ${quoted(found)}.`,
    todo: 'Välj en tom mapp eller mappen med den förra publiceringen.',
  }),
  'target-holds-more': ({ names }) => ({
    what: `Mappen innehåller annat än en publicering, och det skulle försvinna: ${names.map(quoted).join(', ')}.`,
    todo: 'Flytta det, eller välj en mapp som bara är för publiceringen.',
  }),
  'target-holds-source': ({ found }) => ({
    what: `Mappen innehåller underlaget ${quoted(found)}, och det skulle försvinna.`,
    todo: 'Välj en mapp utanför underlaget.',
  }),
  'disk-full': ({ code }) => ({
    what: `Disken är full (${code}). Inget har publicerats, och den förra publiceringen är orörd.`,
    todo: 'Frigör plats och försök igen.',
  }),
  'disk-refused': ({ code }) => ({
    what: `Du får inte skriva här (${code}). Inget har publicerats, och den förra publiceringen är orörd.`,
    todo: 'Välj en annan mapp, eller be den som sköter datorn om rättighet att skriva.',
  }),
  'disk-failed': ({ code }) => ({
    what: `Det gick inte att skriva (${code}). Inget har publicerats, och den förra publiceringen är orörd.`,
    todo: 'Kontrollera platsen och försök igen.',
  }),
};
