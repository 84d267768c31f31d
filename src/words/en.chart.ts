import type { svChart } from './sv.chart.ts';

/** What stands in a chart that is read, in small pictures side by side, and in a picture to take along, in English. */
export const enChart: typeof svChart = {
  median: 'Median',
  mean: 'Mean',
  usual: 'Usual variation',
  usualTrial: 'Usual variation, provisional',
  eachUnit: 'How each unit has developed',
  sameScale: (range) => `All pictures have the same scale: ${range}.`,
  moreUnits: 'Show more units',
  flags: 'What has happened',
  redefined: (number, period, text) => `${number}) ${period}: ${text}`,
  later: (day, text) => `After the latest figure, ${day}: ${text}`,
  origin: (publisher, release, licence) =>
    `${publisher}. ${release}.${licence === undefined ? '' : ` Licence: ${licence}.`}`,
};
