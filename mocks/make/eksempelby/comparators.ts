import { around, level, months } from '#mocks/make/series.ts';

/** Invented towns that count placements in the same way. Each has its own level; none is a model for another. */
const members = [
  { name: 'Mønsterby', level: 9.1, why: 'Omtrent lige så mange børn og unge' },
  { name: 'Skitsekøbing', level: 10.3, why: 'Omtrent lige så mange børn og unge, og en havneby som vores' },
  { name: 'Udkastrup', level: 8.6, why: 'Samme andel børn i familier med lave indkomster' },
  { name: 'Modelsted', level: 11.2, why: 'Samme andel børn i familier med lave indkomster' },
  { name: 'Øvelsesby', level: 9.7, why: 'Lige så lang vej til nærmeste større by' },
];

export const comparatorRows = members.flatMap(({ name, level: usual, why }) => {
  const cells = around(`sammenligning ${name}`, level(usual, 24), 0.7, 1, [1, 1]);
  return months(2024, 1, 24).map((period, at) => ['netvaerket', name, 'anbragte', period, cells[at]?.value, why]);
});
