import type { WhyCode } from '#domain/verdict/why.ts';

/** The reasons behind the sentences, for who asks. */
export const svWhy = {
  title: 'Varför säger vi så?',
  of: {
    usual:
      'Den senaste siffran ligger inom det som är vanligt. Siffror går upp och ned av sig själva, och det här är en sådan rörelse.',
    outside: 'Den senaste siffran ligger utanför allt som den vanliga variationen brukar ge.',
    trend: 'Sju mätningar i följd har gått åt samma håll. Det händer sällan av en slump.',
    'two-of-three':
      'Två av de tre senaste mätningarna ligger nära gränsen för det vanliga, på samma sida. Det händer sällan av en slump.',
    shift: 'Sju mätningar i följd ligger på samma sida av medelvärdet. Det händer sällan av en slump.',
    'vs-previous': 'Skillnaden mot förra mätningen är större än den som slumpen ger i 99 fall av 100.',
    'vs-earlier':
      'Skillnaden mot alla tidigare mätningar tillsammans är större än den som slumpen ger i 99 fall av 100.',
    'trend-test':
      'Andelen goda svar har rört sig åt samma håll under flera mätningar, mer än slumpen ger i 99 fall av 100.',
    equal: 'Svaren är så många att en förändring på mer än tio procentenheter troligen hade synts.',
    runs: 'Siffrorna har legat länge på samma sida av mitten. Det händer sällan av en slump.',
    'few-answers':
      'Med så få svar kan andelen svänga mycket utan att något har hänt, och en verklig förändring kan finnas utan att synas. Att det är tyst betyder inte att det är bra.',
    'few-measurements':
      'Det behövs minst tio mätningar innan vi kan skilja en förändring från den vanliga variationen.',
    one: 'Det finns bara en mätning, så det finns inget att jämföra med.',
    missing: 'Den senaste perioden har ingen siffra. Äldre siffror säger inget om nu.',
    none: 'Det finns inga siffror ännu.',
    withheld:
      'Så få människor finns bakom siffran att någon skulle kunna kännas igen. Därför visas den inte, vare sig den är bra eller dålig.',
    early: 'En insats behöver tid. Före det bestämda datumet säger vi varken att den lyckats eller misslyckats.',
  } satisfies Record<WhyCode, string>,
};
