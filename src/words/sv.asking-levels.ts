/** The latest lies on the right side, surely or as far as one can see. */
const metNow = [
  'Vad ska till för att det ska hålla i sig?',
  'Vad tror ni har betytt mest?',
  'Vad är det ni är mest rädda om?',
  'Hur följer vi det utan att mäta mer?',
  'Vem vill ni berätta det för?',
  'Vad ser ni som nästa steg?',
];

/** The latest lies on the other side, surely or as far as one can see. */
const missedNow = [
  'Vad behöver ni för att komma närmare?',
  'Vad är svårast just nu, som ni ser det?',
  'Var skulle de ni finns till för vilja att ni börjar?',
  'Vad är redan på gång?',
  'Vad kan vänta, så att det här får plats?',
  'Vad gör nivån viktig för dem det gäller?',
];

/** What to ask of a level to reach, of the promise of so many good for each bad, and of what waits to be told. */
export const svAskingLevels = {
  target: {
    'consistently-met': [
      'Vad gör att nivån håller?',
      'Vad vill ni sikta på nu?',
      'Vad kan andra lära av er?',
      'Hur har de det som inte syns i siffran?',
      'Vad kan vi sluta mäta, nu när det håller?',
      'Vad kostar det er att hålla nivån?',
    ],
    'consistently-missed': [
      'Vad i arbetssättet behöver ändras för att nivån ska gå att nå?',
      'Vad behöver ni av oss för att nå dit?',
      'Hur kom vi fram till nivån, och vem är den till för?',
      'Vad vore ett första steg?',
      'Vem har kommit dit, och vad kan vi lära av dem?',
      'Vad får ni inte tid till, som det är nu?',
    ],
    'hit-or-miss': [
      'Vad skulle lyfta alla mätningar, inte bara några?',
      'Hur märks det i vardagen att det går upp och ner?',
      'Vad kan göras mer lika från gång till gång?',
      'Vad betyder mest, en bättre nivå eller en jämnare?',
      'Vad behöver ni för att det ska bli jämnare?',
      'Hur undviker vi att läsa in för mycket i en enda mätning?',
    ],
    'met-now': metNow,
    'missed-now': missedNow,
    'cannot-tell': [
      'Vad skulle vi behöva veta för att kunna säga om nivån nås?',
      'Hur kan fler få säga sitt till nästa gång?',
      'Vad säger er egen erfarenhet?',
      'Vad gör vi medan vi inte vet?',
      'Hur mycket betyder just den nivån för dem det gäller?',
      'Vem kan hjälpa oss att se tydligare?',
    ],
    'at-or-better-now': metNow,
    'worse-now': missedNow,
  },
  trust: {
    reached: [
      'Vad gör ni som fungerar, och hur håller ni fast vid det?',
      'Hur börjar ett gott möte hos er?',
      'Vem kan lära av hur ni möter människor?',
      'Vad kan vi lära av dem som inte var nöjda?',
      'Vad gör det möjligt för er att hinna?',
      'Hur firar ni det som går bra?',
    ],
    'reached-uncertain': [
      'Hur får vi höra fler än dem som svarade?',
      'Vad ser ni själva i mötena?',
      'Vad behöver ni för att löftet ska hålla?',
      'Vilka har ännu inte fått säga sitt?',
      'Vad i mötet brukar betyda mest?',
      'Hur märker ni att ett möte blir riktigt bra?',
    ],
    'not-reached-uncertain': [
      'Hur når frågan fram till fler?',
      'Vad berättar de som inte är nöjda?',
      'Vad hade gjort mötet bättre?',
      'Vad skiljer ett gott möte från ett mindre gott?',
      'Vad skulle göra fler möten goda?',
      'Vem kan hjälpa oss att förstå svaren?',
    ],
    'not-reached': [
      'Vad hände i de möten som inte blev bra?',
      'Vad kan vi göra för att underlätta för er?',
      'Hur gör vi det gott igen med dem det gäller?',
      'Vad gör ni i de möten som blir bra?',
      'Vad står i vägen för ett gott möte?',
      'Vad vill de som svarade att ni börjar med?',
    ],
  },
  due: [
    'Hur berättar ni, så att det når fram?',
    'Vem berättar, och när?',
    'Vad behövs för att ni ska kunna ge besked?',
    'Hur får de veta att det de sa gjorde skillnad?',
    'Vad är svårt att berätta, och hur kan vi hjälpa till?',
    'Vad vill de som sa det helst få veta först?',
  ],
};
