import type { svChart } from './sv.chart.ts';

/** What stands in a chart that is read, and what is said when it is saved as a picture, in English. */
export const enChart: typeof svChart = {
  median: 'Median',
  mean: 'Mean',
  usual: 'Usual variation',
  usualTrial: 'Usual variation, provisional',
  saveSvg: 'Save the picture (SVG)',
  savePng: 'Save the picture (PNG)',
  origin: (publisher, release, licence) =>
    `${publisher}. ${release}.${licence === undefined ? '' : ` Licence: ${licence}.`}`,
  trouble: {
    'not-drawn': 'The chart is not drawn yet. Wait a moment and try again.',
    refused: 'The browser could not make a PNG of the chart. Save the picture as SVG instead.',
    failed: 'The picture could not be saved. Reload the page and try again.',
  },
};
