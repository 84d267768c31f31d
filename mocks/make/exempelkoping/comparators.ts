import { around, level, months } from '#mocks/make/series.ts';

/** Invented towns that count placements in the same way. Each has its own level; none is a model for another. */
const members = [
  { name: 'Mallköping', level: 7.1, why: 'Ungefär lika många barn och lika stora avstånd' },
  { name: 'Provinge', level: 8.4, why: 'Ungefär lika många barn och lika många nya invånare' },
  { name: 'Skissby', level: 6.6, why: 'Samma andel barn i familjer med låga inkomster' },
  { name: 'Utkastad', level: 8.9, why: 'Samma andel barn i familjer med låga inkomster' },
  { name: 'Mönsterhamn', level: 7.6, why: 'Lika stor centralort och gemensam jour' },
];

export const comparatorRows = members.flatMap(({ name, level: usual, why }) => {
  const cells = around(`jämförelse ${name}`, level(usual, 24), 0.8, 1, [1, 1]);
  return months(2024, 1, 24).map((period, at) => ['lansnatverket', name, 'placerade', period, cells[at]?.value, why]);
});
