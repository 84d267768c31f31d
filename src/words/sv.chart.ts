/** What stands in a chart that is read, in small pictures side by side, and in a picture to take along. */
export const svChart = {
  median: 'Median',
  mean: 'Medel',
  usual: 'Vanlig variation',
  usualTrial: 'Vanlig variation, preliminär',
  eachUnit: 'Utvecklingen i varje enhet',
  sameScale: (range: string): string => `Alla bilder har samma skala: ${range}.`,
  moreUnits: 'Visa fler enheter',
  flags: 'Vad som hänt',
  redefined: (number: number, period: string, text: string): string => `${number}) ${period}: ${text}`,
  later: (day: string, text: string): string => `Efter den senaste siffran, ${day}: ${text}`,
  origin: (publisher: string, release: string, licence: string | undefined): string =>
    `${publisher}. ${release}.${licence === undefined ? '' : ` Licens: ${licence}.`}`,
};
