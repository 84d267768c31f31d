import type { MeetingFileWords } from './sv.meeting-file.ts';

export const daMeetingFile: MeetingFileWords = {
  title: 'Mødefil',
  text: 'Én fil med alt, hvad der vises her. Den åbnes i en browser, også uden net, for eksempel fra en USB-nøgle.',
  save: 'Gem mødefil',
  fileName: 'modefil',
  making: 'Henter oplysningerne …',
  saved: (name, size) => `Gemt: ${name} (${size}\u00a0MB)`,
  changed: 'En nyere udgivelse kom, mens filen blev lavet. Genindlæs siden, og gem igen.',
  failed: 'Filen kunne ikke laves, og intet er gemt.',
  inside: (release, day) =>
    `Dette er en mødefil med udgivelse ${release}, offentliggjort ${day}. Den behøver intet net og ændrer sig ikke.`,
  /** Of a link to another release. */
  noRelease: 'Den udgivelse, som linket fører til, findes ikke i denne mødefil.',
  ownRelease: 'Vis filens udgivelse',
  notInside: 'De åbne filer følger ikke med i mødefilen. De findes på webstedet.',
  cannotOpen:
    'Mødefilen kunne ikke åbnes. Den kan være blevet beskadiget, da den blev kopieret, eller browseren er for gammel. Kopiér filen igen, eller åbn den i en nyere browser.',
  needsScript: 'Mødefilen har brug for JavaScript for at vise tallene.',
};
