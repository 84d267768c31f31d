import type { svChart } from './sv.chart.ts';

/** What stands in a chart that is read, in small pictures side by side, and in a picture to take along, in Danish. */
export const daChart: typeof svChart = {
  median: 'Median',
  mean: 'Gennemsnit',
  usual: 'Sædvanlige udsving',
  usualTrial: 'Sædvanlige udsving, foreløbige',
  eachUnit: 'Udviklingen i hver enhed',
  sameScale: (range) => `Alle billeder har samme skala: ${range}.`,
  moreUnits: 'Vis flere enheder',
  flags: 'Hvad der er sket',
  redefined: (number, period, text) => `${number}) ${period}: ${text}`,
  later: (day, text) => `Efter det seneste tal, ${day}: ${text}`,
  origin: (publisher, release, licence) =>
    `${publisher}. ${release}.${licence === undefined ? '' : ` Licens: ${licence}.`}`,
};
