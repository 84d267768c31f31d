/** The whole dashboard in one file, to take along to where there is no network. */
export const svMeetingFile = {
  title: 'Mötesfil',
  text: 'En enda fil med allt som visas här. Den öppnas i en webbläsare, också utan nät, till exempel från ett USB-minne.',
  save: 'Spara mötesfil',
  /** The word for it in the name of a file: only letters that every computer keeps as they are. */
  fileName: 'motesfil',
  making: 'Hämtar uppgifterna …',
  /** `size` in megabytes. */
  saved: (name: string, size: string): string => `Sparad: ${name} (${size}\u00a0MB)`,
  changed: 'En nyare utgåva kom medan filen gjordes. Ladda om sidan och spara igen.',
  failed: 'Filen kunde inte göras, och inget har sparats.',
  inside: (release: string, day: string): string =>
    `Det här är en mötesfil med utgåva ${release}, publicerad ${day}. Den behöver inget nät och ändras inte.`,
  /** Of a link to another release. */
  noRelease: 'Utgåvan som länken leder till finns inte i den här mötesfilen.',
  ownRelease: 'Visa filens utgåva',
  notInside: 'De öppna filerna följer inte med i mötesfilen. De finns på webbplatsen.',
  /** Said before the app has started. */
  cannotOpen:
    'Mötesfilen kunde inte öppnas. Den kan ha skadats när den kopierades, eller så är webbläsaren för gammal. Kopiera filen igen, eller öppna den i en nyare webbläsare.',
  needsScript: 'Mötesfilen behöver JavaScript för att visa siffrorna.',
};

export type MeetingFileWords = typeof svMeetingFile;
