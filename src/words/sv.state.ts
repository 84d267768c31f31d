/** What is said while waiting and when something fails: what happened, and what to do. */
export const svState = {
  waiting: 'Hämtar uppgifterna …',
  waitingLong: 'Det tar längre tid än vanligt. Vi försöker fortfarande.',
  retry: 'Försök igen',
  failedTitle: 'Uppgifterna kunde inte hämtas',
  since: (clock: string): string => `Så har det varit sedan kl. ${clock}.`,
  failure: {
    unreachable: 'Servern går inte att nå. Kontrollera nätet och försök igen.',
    timeout: 'Servern svarade inte i tid. Vänta en stund och försök igen.',
    http: (status: number): string => `Servern svarade med ett fel (${status}). Försök igen om en stund.`,
    signin: 'Inloggningen har gått ut, eller så krävs inloggning. Logga in i en annan flik och försök igen.',
    notFound: 'Det finns inga uppgifter på adressen. Meddela den som sköter webbplatsen.',
    format:
      'Svaret gick inte att läsa. Hellre visas ingenting än något som kan vara fel. Meddela den som publicerar siffrorna.',
    version: 'Sidan är äldre än uppgifterna. Ladda om sidan.',
    tooLarge: 'Svaret är för stort för att vara rätt. Meddela den som publicerar siffrorna.',
    provenance:
      'Uppgifterna hör inte ihop: de kommer från olika kommuner, eller så blandas riktiga och påhittade siffror. Därför visas de inte.',
    release: 'Nya uppgifter har publicerats medan sidan var öppen. Gamla och nya visas aldrig tillsammans.',
    noRelease: 'Utgåvan som länken leder till finns inte här.',
    unexpected: 'Något gick fel på sidan. Ladda om den. Hjälper inte det, meddela den som sköter webbplatsen.',
  },
  showNew: 'Visa de nya uppgifterna',
  reload: 'Ladda om sidan',
  worker:
    'Webbläsaren har kvar ett program från en demonstration som kan byta ut siffrorna. Stäng alla flikar med sidan, rensa webbplatsens data och öppna den igen.',
  crashed: 'Sidan kunde inte visas',
};
