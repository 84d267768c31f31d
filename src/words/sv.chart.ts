/** What stands in a chart that is read, and what is said when it is saved as a picture. */
export const svChart = {
  median: 'Median',
  mean: 'Medel',
  usual: 'Vanlig variation',
  usualTrial: 'Vanlig variation, preliminär',
  saveSvg: 'Spara bilden (SVG)',
  savePng: 'Spara bilden (PNG)',
  origin: (publisher: string, release: string, licence: string | undefined): string =>
    `${publisher}. ${release}.${licence === undefined ? '' : ` Licens: ${licence}.`}`,
  trouble: {
    'not-drawn': 'Diagrammet är inte ritat än. Vänta en stund och försök igen.',
    refused: 'Webbläsaren kunde inte göra en PNG av diagrammet. Spara bilden som SVG i stället.',
    failed: 'Bilden kunde inte sparas. Ladda om sidan och försök igen.',
  },
};
