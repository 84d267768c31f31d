import type { Words } from './sv.ts';

/** What Danish readers are told while they wait, and when something fails. */
export const daState: Words['state'] = {
  waiting: 'Henter tallene …',
  waitingLong: 'Det tager længere tid end normalt. Vi prøver stadig.',
  retry: 'Prøv igen',
  failedTitle: 'Tallene kunne ikke hentes',
  since: (clock) => `Sådan har det været siden kl. ${clock}.`,
  failure: {
    unreachable: 'Serveren kan ikke nås. Tjek forbindelsen, og prøv igen.',
    timeout: 'Serveren svarede ikke i tide. Vent lidt, og prøv igen.',
    http: (status) => `Serveren svarede med en fejl (${status}). Prøv igen om lidt.`,
    signin: 'Du er logget ud, eller du skal logge ind først. Log ind i en anden fane, og prøv igen.',
    notFound: 'Der er ingen tal på adressen. Giv besked til den, der står for webstedet.',
    format:
      'Svaret kunne ikke læses. Vi viser hellere intet end noget, der kan være forkert. Giv besked til dem, der offentliggør tallene.',
    version: 'Siden er ældre end tallene. Genindlæs siden.',
    tooLarge: 'Svaret er for stort til at være rigtigt. Giv besked til dem, der offentliggør tallene.',
    provenance:
      'Tallene hører ikke sammen: De kommer fra forskellige kommuner, eller også er ægte og opdigtede tal blandet sammen. Derfor vises de ikke.',
    release: 'Nye tal blev offentliggjort, mens siden var åben. Gamle og nye tal vises aldrig sammen.',
    noRelease: 'Udgaven, som linket fører til, findes ikke her.',
    unexpected:
      'Noget gik galt på siden. Genindlæs den. Hvis det ikke hjælper, så giv besked til den, der står for webstedet.',
  },
  showNew: 'Vis de nye tal',
  reload: 'Genindlæs siden',
  worker:
    'Browseren har stadig et program fra en demonstration, som kan bytte tallene ud. Luk alle faner med siden, ryd webstedets data, og åbn siden igen.',
  crashed: 'Siden kunne ikke vises',
};
