import { capital, format, numberWord, part } from './da.number.ts';
import type { Words } from './sv.ts';

/** What the first page says in Danish. */
export const daOverview: Words['overview'] = {
  title: 'Overblik',
  moved: (moved, all) =>
    all === 0
      ? 'Ingen mål bliver målt endnu'
      : moved === 0
        ? `Intet af de ${numberWord(all)} mål har med sikkerhed flyttet sig`
        : `${capital(part(moved, all))} mål har virkelig flyttet sig`,
  one: (moved) => (moved ? 'Målet har virkelig flyttet sig' : 'Målet har ikke med sikkerhed flyttet sig'),
  chance: (readings, expected) => {
    const some = Math.round(expected);
    return `Af de ${format.number(readings)} tal på siden, der kan sammenlignes, ${some ? 'ville' : 'kan'} tilfældigheder alene flytte ${some ? `omkring ${numberWord(some)}` : 'et'}, så det kan mærkes.`;
  },
  group: { moved: 'Har virkelig flyttet sig', ask: 'Værd at spørge om', unknown: 'Kan vi ikke vide endnu' },
  noGoals: 'Der er ikke lagt mål ind',
  noGoalsText: 'Kommunen har ikke lagt nogen mål ind i denne udgave.',
  indicators: 'Det måler vi',
  empty: 'Her er ingen tal endnu. De kommer, når kommunen offentliggør dem.',
  noIndicator: 'Det er ikke besluttet, hvordan målet følges op.',
  ask: 'At spørge om',
  allGoals: 'Alle mål, også tidligere',
  values: 'Lever vi efter vores værdigrundlag?',
  difference: 'Gør vi en forskel?',
  valuesNone: 'Spørgsmålene er ikke blevet stillet.',
  valuesSentence: (count) => {
    const asked = count.better + count.worse + count.steady + count.unknown;
    const some = (n: number): string =>
      n === asked
        ? asked === 1
          ? 'spørgsmålet'
          : 'alle spørgsmål'
        : n === 1
          ? 'et spørgsmål'
          : `${numberWord(n)} spørgsmål`;
    const parts = [
      count.better > 0 ? `flere gode svar på ${some(count.better)}` : '',
      count.worse > 0 ? `færre gode svar på ${some(count.worse)}` : '',
      count.steady > 0
        ? `ingen sikker ændring i ${asked > 1 && count.steady === asked ? 'noget spørgsmål' : some(count.steady)}`
        : '',
      count.unknown > 0 ? `for lidt at bygge på i ${some(count.unknown)}` : '',
    ].filter((said) => said !== '');
    return `${capital(format.list(parts))}.`;
  },
  scaleNote: 'Andel gode svar i procent, med usikkerheden i parentes.',
  nextMeeting: (body, day) => `Næste møde: ${body}, ${day}`,
  seeUnit: 'Se alle spørgsmål og svar',
};
