import type { svChart } from './sv.chart.ts';

/** What stands in a chart that is read, and what is said when it is saved as a picture, in Danish. */
export const daChart: typeof svChart = {
  median: 'Median',
  mean: 'Gennemsnit',
  usual: 'Sædvanlige udsving',
  usualTrial: 'Sædvanlige udsving, foreløbige',
  saveSvg: 'Gem billedet (SVG)',
  savePng: 'Gem billedet (PNG)',
  origin: (publisher, release, licence) =>
    `${publisher}. ${release}.${licence === undefined ? '' : ` Licens: ${licence}.`}`,
  trouble: {
    'not-drawn': 'Diagrammet er ikke tegnet endnu. Vent lidt, og prøv igen.',
    refused: 'Browseren kunne ikke lave en PNG af diagrammet. Gem billedet som SVG i stedet.',
    failed: 'Billedet kunne ikke gemmes. Genindlæs siden, og prøv igen.',
  },
};
