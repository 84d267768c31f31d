/** What is said when something is taken along: copied, or saved as a file. */
export const svTake = {
  title: 'Kopiera eller spara',
  copy: 'Kopiera',
  savePng: 'Spara som PNG',
  saveSvg: 'Spara som SVG',
  saveCsv: 'Spara som CSV',
  picture: {
    name: 'Bilden',
    copy: 'Kopiera bilden',
    copied: 'Bilden är kopierad',
    'not-allowed': 'Webbläsaren tillåter inte kopiering här. Spara bilden som PNG i stället.',
  },
  table: {
    name: 'Tabellen',
    copy: 'Kopiera tabellen',
    copied: 'Tabellen är kopierad',
    'not-allowed': 'Webbläsaren tillåter inte kopiering här. Spara tabellen som CSV i stället.',
  },
  link: {
    name: 'Länk till den här vyn',
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad',
    'not-allowed':
      'Webbläsaren tillåter inte kopiering här. Högerklicka på länken, eller håll fingret på den, och välj att kopiera adressen.',
  },
  trouble: {
    'not-drawn': 'Diagrammet är inte ritat än. Vänta en stund och försök igen.',
    'no-png': 'Webbläsaren kunde inte göra en PNG av diagrammet. Spara bilden som SVG i stället.',
    failed: 'Bilden kunde inte göras. Ladda om sidan och försök igen.',
  },
};
