import type { svVerdict } from './sv.verdict.ts';

/** What may be said of a figure, and what to ask then. METHOD 5.3. */
export const daVerdict: typeof svVerdict = {
  direction: {
    improving: 'Tydelig forbedring – mere end tilfældige udsving',
    worsening: 'Tydelig forværring – mere end tilfældige udsving',
    higher: 'Tydeligt højere end før',
    lower: 'Tydeligt lavere end før',
    'no-change': 'Ingen ændring ud over de sædvanlige udsving',
    'too-few-answers': 'For få svar til at sige, om noget har ændret sig',
    'too-few-measurements': 'For få målinger til at sige, om noget har ændret sig',
    first: 'Første måling – endnu intet at sammenligne med',
    'latest-missing': 'Intet tal for den seneste periode',
    'no-data': 'Ingen oplysninger endnu',
    withheld: 'For få svar til at vises',
    'too-early': 'For tidligt at sige',
  },
  tooEarly: (year) => `For tidligt at sige – målet vurderes først i ${year}`,
  ask: {
    improving: 'Hvad gjorde I? Holder det? Hvem kan lære af det?',
    worsening: 'Hvad skete der? Hvad har I brug for fra os?',
    higher: 'Hvad betyder det for dem, det gælder?',
    lower: 'Hvad betyder det for dem, det gælder?',
    'no-change': 'Er vi tilfredse med det niveau? Hvis ikke: Hvad skal vi gøre anderledes?',
    'too-few-answers': 'Hvordan kan flere få spørgsmålet?',
    'too-few-measurements': 'Hvad fortæller borgere og medarbejdere imens?',
    first: 'Måler vi det rigtige?',
    'latest-missing': 'Hvornår kommer tallet, og hvad ved vi imens?',
    'no-data': 'Hvad vil vi gerne vide, og hvem kan fortælle os det?',
    withheld: 'Hvordan lytter I, når I er så få?',
    'too-early': 'Hvad fortæller de, der er med, mens vi venter?',
  },
  target: {
    'consistently-met': 'Målet nås stabilt.',
    'consistently-missed': 'Målet nås ikke uden ændret praksis.',
    'hit-or-miss': 'Målet nås af og til – de sædvanlige udsving afgør.',
    'met-now': 'Seneste måling ligger sikkert på den rigtige side af målet.',
    'missed-now': 'Seneste måling ligger sikkert på den forkerte side af målet.',
    'cannot-tell': 'Det kan ikke siges, om målet nås.',
    'at-or-better-now': 'Seneste tal når målet.',
    'worse-now': 'Seneste tal når ikke målet.',
  },
  trial: 'Foreløbige grænser (12–19 målinger).',
  whyTitle: 'Hvorfor siger vi det?',
  why: {
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
      'Så få har svaret, at et menneske ville kunne genkendes. Derfor vises der ikke noget tal, hverken godt eller dårligt.',
    early: 'En indsats har brug for tid. Før den aftalte dato siger vi hverken, at den er lykkedes eller mislykkedes.',
  },
};
