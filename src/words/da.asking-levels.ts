import type { svAskingLevels } from './sv.asking-levels.ts';

/** The latest lies on the right side, surely or as far as one can see. */
const metNow = [
  'Hvad skal der til, for at det bliver ved?',
  'Hvad tror I, der har betydet mest?',
  'Hvad vil I passe allermest på?',
  'Hvordan følger vi det uden at måle mere?',
  'Hvem vil I gerne fortælle det til?',
  'Hvad ser I som det næste skridt?',
];

/** The latest lies on the other side, surely or as far as one can see. */
const missedNow = [
  'Hvad skal I bruge for at komme nærmere?',
  'Hvad er sværest lige nu, som I ser det?',
  'Hvor ville de, I er til for, gerne have, at I begynder?',
  'Hvad er allerede i gang?',
  'Hvad kan vente, så der bliver plads til det her?',
  'Hvad gør niveauet vigtigt for dem, det gælder?',
];

/** What to ask of a level to reach, of the promise of so many good for each bad, and of what waits to be told. */
export const daAskingLevels: typeof svAskingLevels = {
  target: {
    'consistently-met': [
      'Hvad gør, at niveauet holder?',
      'Hvad vil I sigte efter nu?',
      'Hvad kan andre lære af jer?',
      'Hvordan har de det, som ikke kan ses i tallet?',
      'Hvad kan vi holde op med at måle, nu hvor det holder?',
      'Hvad koster det jer at holde niveauet?',
    ],
    'consistently-missed': [
      'Hvad i måden at arbejde på skal ændres, for at niveauet kan nås?',
      'Hvad har I brug for fra os for at nå derhen?',
      'Hvordan kom vi frem til niveauet, og hvem er det til for?',
      'Hvad ville være et første skridt?',
      'Hvem er nået derhen, og hvad kan vi lære af dem?',
      'Hvad får I ikke tid til, som det er nu?',
    ],
    'hit-or-miss': [
      'Hvad ville løfte alle målinger, ikke kun nogle?',
      'Hvordan mærkes det i hverdagen, at det går op og ned?',
      'Hvad kan gøres mere ens fra gang til gang?',
      'Hvad betyder mest, et bedre niveau eller et jævnere?',
      'Hvad skal der til hos jer, for at det bliver jævnere?',
      'Hvordan undgår vi at lægge for meget i en enkelt måling?',
    ],
    'met-now': metNow,
    'missed-now': missedNow,
    'cannot-tell': [
      'Hvad skulle vi vide for at kunne sige, om niveauet nås?',
      'Hvordan kan flere få ordet til næste gang?',
      'Hvad siger jeres egen erfaring?',
      'Hvad gør vi, mens vi ikke ved det?',
      'Hvor meget betyder netop det niveau for dem, det gælder?',
      'Hvem kan hjælpe os med at se tydeligere?',
    ],
    'at-or-better-now': metNow,
    'worse-now': missedNow,
  },
  trust: {
    reached: [
      'Hvad gør I, som virker, og hvordan holder I fast i det?',
      'Hvordan begynder et godt møde hos jer?',
      'Hvem kan lære af den måde, I møder mennesker på?',
      'Hvad kan vi lære af dem, der ikke var tilfredse?',
      'Hvad gør det muligt for jer at nå det?',
      'Hvordan fejrer I det, der går godt?',
    ],
    'reached-uncertain': [
      'Hvordan får vi hørt flere end dem, der svarede?',
      'Hvad ser I selv i møderne?',
      'Hvad skal der til hos jer, for at løftet holder?',
      'Hvem har endnu ikke fået ordet?',
      'Hvad i mødet plejer at betyde mest?',
      'Hvordan mærker I, at et møde bliver rigtig godt?',
    ],
    'not-reached-uncertain': [
      'Hvordan når spørgsmålet ud til flere?',
      'Hvad fortæller de, der ikke er tilfredse?',
      'Hvad ville have gjort mødet bedre?',
      'Hvad adskiller et godt møde fra et mindre godt?',
      'Hvad ville gøre flere møder gode?',
      'Hvem kan hjælpe os med at forstå svarene?',
    ],
    'not-reached': [
      'Hvad skete der i de møder, der ikke blev gode?',
      'Hvad kan vi gøre for at lette det for jer?',
      'Hvordan gør vi det godt igen med dem, det gælder?',
      'Hvad gør I i de møder, der bliver gode?',
      'Hvad står i vejen for et godt møde?',
      'Hvad vil de, der svarede, have, at I begynder med?',
    ],
  },
  due: [
    'Hvordan fortæller I det, så det når frem?',
    'Hvem fortæller det, og hvornår?',
    'Hvad skal der til, for at I kan give besked?',
    'Hvordan får de at vide, at det, de sagde, gjorde en forskel?',
    'Hvad er svært at fortælle, og hvordan kan vi hjælpe?',
    'Hvad vil de, der sagde det, helst vide først?',
  ],
};
