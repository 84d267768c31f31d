import type { WhyCode } from '#domain/verdict/why.ts';

/** What may be said of a figure, and what to ask then. METHOD 5.3. */
export const svVerdict = {
  direction: {
    improving: 'Tydlig förbättring – mer än slumpen brukar ge',
    worsening: 'Tydlig försämring – mer än slumpen brukar ge',
    higher: 'Tydligt högre än tidigare',
    lower: 'Tydligt lägre än tidigare',
    'no-change': 'Ingen förändring utöver den vanliga variationen',
    'too-few-answers': 'För få svar för att säga om något har ändrats',
    'too-few-measurements': 'För få mätningar för att säga om något har ändrats',
    first: 'Första mätningen – inget att jämföra med ännu',
    'latest-missing': 'Ingen siffra för den senaste perioden',
    'no-data': 'Inga uppgifter ännu',
    withheld: 'För få svar för att visas',
    'too-early': 'För tidigt att säga',
  },
  tooEarly: (year: string): string => `För tidigt att säga – målet prövas först ${year}`,
  ask: {
    improving: 'Vad gjorde ni? Håller det? Vem kan lära av det?',
    worsening: 'Vad hände? Vad behöver ni av oss?',
    higher: 'Vad betyder det för dem det gäller?',
    lower: 'Vad betyder det för dem det gäller?',
    'no-change': 'Är vi nöjda med den nivån? Om inte: vad i arbetssättet ska ändras?',
    'too-few-answers': 'Hur kan fler få frågan?',
    'too-few-measurements': 'Vad berättar brukare och medarbetare under tiden?',
    first: 'Mäter vi rätt sak?',
    'latest-missing': 'När kommer siffran, och vad vet vi under tiden?',
    'no-data': 'Vad vill vi veta, och vem kan berätta det?',
    withheld: 'Hur lyssnar ni när ni är så få?',
    'too-early': 'Vad berättar de som är med, medan vi väntar?',
  },
  target: {
    'consistently-met': 'Målnivån nås stadigt.',
    'consistently-missed': 'Målnivån nås inte utan att arbetssättet ändras.',
    'hit-or-miss': 'Målnivån nås ibland – den vanliga variationen avgör.',
    'met-now': 'Senaste mätningen ligger säkert på rätt sida om målnivån.',
    'missed-now': 'Senaste mätningen ligger säkert på fel sida om målnivån.',
    'cannot-tell': 'Det går inte att säga om målnivån nås.',
    'at-or-better-now': 'Senaste värdet når målnivån.',
    'worse-now': 'Senaste värdet når inte målnivån.',
  },
  trial: 'Preliminära gränser (12–19 mätningar).',
  whyTitle: 'Varför säger vi så?',
  why: {
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
      'Så få har svarat att en människa skulle kunna kännas igen. Därför visas ingen siffra, varken bra eller dålig.',
    early: 'En insats behöver tid. Före det bestämda datumet säger vi varken att den lyckats eller misslyckats.',
  } satisfies Record<WhyCode, string>,
};
