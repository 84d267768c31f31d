import { daAskingLevels } from './da.asking-levels.ts';
import type { PageWords } from './sv.pages.ts';

/** Whichever way it went, when neither is an improvement. */
const moved = [
  'Hvad betyder det for dem, det gælder?',
  'Hvad tror I, der ligger bag?',
  'Hvem mærker det mest, og på hvilken måde?',
  'Hvad ser I, som tallet ikke viser?',
  'Hvad bør vi holde øje med fremover?',
  'Hvordan ville I ønske, at det var?',
];

/** Questions worth asking, put to those whose figure it is. None can be answered with yes or no, and none accuses. */
export const daAsking: PageWords['asking'] = {
  more: 'Flere spørgsmål at stille',
  ofTarget: 'Om målniveauet',
  verdict: {
    improving: [
      'Hvad gjorde I anderledes?',
      'Hvad vil I holde fast i?',
      'Hvem kan lære af det, I gør?',
      'Hvad skal der til hos jer, for at det holder?',
      'Hvordan mærker de, I er til for, at det er blevet bedre?',
      'Hvad lagde I til side for at nå det?',
      'Hvad overraskede jer undervejs?',
    ],
    worsening: [
      'Hvordan ser I selv på det, der er sket?',
      'Hvad har I brug for fra os?',
      'Hvad fortæller de, der mærker det mest?',
      'Hvad har I allerede prøvet, og hvad lærte I af det?',
      'Hvad ville gøre den største forskel den nærmeste tid?',
      'Hvad fungerer godt, som vi skal passe på?',
      'Hvad i vores beslutninger gør arbejdet sværere for jer?',
    ],
    higher: moved,
    lower: moved,
    'no-change': [
      'Hvad skal blive, præcis som det er?',
      'Hvad i måden at arbejde på kunne gøre en forskel?',
      'Hvordan ser en almindelig dag ud bag det her tal?',
      'Hvad ville de, I er til for, gerne have, at I ændrede?',
      'Hvilket niveau ville I være stolte af?',
      'Hvad kunne I tænke jer at prøve i det små?',
      'Hvad kan I holde op med for at få tid til det, der hjælper?',
    ],
    'too-few-answers': [
      'Hvordan kan flere få spørgsmålet?',
      'Hvem har vi ikke hørt, og hvordan når vi dem?',
      'Hvad fortæller de, I møder, ud over spørgeskemaet?',
      'Hvad ville gøre det lettere at svare?',
      'Hvem kan spørge, så det føles trygt at svare?',
      'Hvad vil I selv have, at vi lægger mærke til?',
    ],
    'too-few-measurements': [
      'Hvad fortæller borgere og medarbejdere imens?',
      'Hvad ser I i hverdagen, som endnu ikke kan ses i tallet?',
      'Hvordan mærker I, når det går den rigtige vej?',
      'Hvornår ved vi mere, og hvad gør vi indtil da?',
      'Hvad kan vi måle oftere, og hvad sjældnere?',
      'Hvilke tegn ser I efter, mens I venter?',
    ],
    first: [
      'Hvad siger tallet jer, nu hvor I ser det?',
      'Hvad havde I ventet?',
      'Hvordan ved vi, at vi måler det rigtige?',
      'Hvad skal gerne være sket til næste gang?',
      'Hvem vil vi også gerne høre næste gang?',
      'Hvad har vi brug for at vide, som tallet ikke viser?',
    ],
    'latest-missing': [
      'Hvornår kommer tallet, og hvad ved vi imens?',
      'Hvad kom i vejen, og hvordan kan vi hjælpe?',
      'Hvordan har I lyttet imens?',
      'Hvad ved I alligevel om, hvordan det går?',
      'Hvem kan fortælle, hvordan det er lige nu?',
      'Hvad ville gøre målingen lettere at nå?',
    ],
    'no-data': [
      'Hvad vil vi gerne vide, og hvem kan fortælle os det?',
      'Hvad er det mindste, vi har brug for at vide?',
      'Hvordan mærkes det her i hverdagen?',
      'Hvem ved allerede noget om det?',
      'Hvordan kan vi spørge uden at tage tid fra mødet med mennesker?',
      'Hvad ville I gøre anderledes, hvis I vidste det?',
    ],
    withheld: [
      'Hvordan lytter I, når I er så få?',
      'Hvad kan I fortælle, uden at nogen bliver genkendt?',
      'Hvordan får de, der svarede, at vide, hvad det førte til?',
      'Hvem kan I lære sammen med?',
      'Hvad gør det trygt at sige det, som det er, hos jer?',
      'Hvad har I brug for fra os for at høre flere?',
    ],
    'too-early': [
      'Hvad fortæller de, der er med, mens vi venter?',
      'Hvad har I lært indtil nu?',
      'Hvilke små tegn siger jer noget allerede nu?',
      'Hvad skal der til, for at I kan arbejde i fred og ro?',
      'Hvad har I ændret undervejs?',
      'Hvordan ved vi, hvornår det er tid til at vurdere?',
    ],
  },
  ...daAskingLevels,
};
