import type { PageWords } from './sv.pages.ts';

/** The reasons behind the sentences, for who asks. */
export const daWhy: PageWords['why'] = {
  title: 'Hvorfor siger vi det?',
  of: {
    usual:
      'Det seneste tal ligger inden for det sædvanlige. Tal går op og ned af sig selv, og det her er sådan en bevægelse.',
    outside: 'Det seneste tal ligger uden for alt det, de sædvanlige udsving plejer at give.',
    trend: 'Syv målinger i træk er gået samme vej. Det sker sjældent tilfældigt.',
    'two-of-three':
      'To af de tre seneste målinger ligger tæt på grænsen for det sædvanlige, på samme side. Det sker sjældent tilfældigt.',
    shift: 'Syv målinger i træk ligger på samme side af gennemsnittet. Det sker sjældent tilfældigt.',
    'vs-previous': 'Forskellen fra forrige måling er større, end tilfældigheder giver i 99 ud af 100 tilfælde.',
    'vs-earlier':
      'Forskellen fra alle tidligere målinger tilsammen er større, end tilfældigheder giver i 99 ud af 100 tilfælde.',
    'trend-test':
      'Andelen af gode svar har bevæget sig samme vej over flere målinger, mere end tilfældigheder giver i 99 ud af 100 tilfælde.',
    equal: 'Der er så mange svar, at en ændring på mere end ti procentpoint sandsynligvis ville have kunnet ses.',
    runs: 'Tallene har længe ligget på samme side af midten. Det sker sjældent tilfældigt.',
    'few-answers':
      'Med så få svar kan andelen svinge meget, uden at der er sket noget, og en reel ændring kan være der uden at kunne ses. At der er stille, betyder ikke, at det går godt.',
    'few-measurements': 'Der skal mindst ti målinger til, før vi kan skelne en ændring fra de sædvanlige udsving.',
    one: 'Der er kun én måling, så der er intet at sammenligne med.',
    missing: 'Den seneste periode har intet tal. Ældre tal siger ikke noget om nu.',
    none: 'Der er ingen tal endnu.',
    withheld:
      'Så få mennesker står bag tallet, at nogen ville kunne genkendes. Derfor vises det ikke, hverken når det er godt eller dårligt.',
    early: 'En indsats har brug for tid. Før den aftalte dato siger vi hverken, at den er lykkedes eller mislykkedes.',
  },
};
