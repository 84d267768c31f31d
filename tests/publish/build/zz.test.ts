import { expect, it } from 'vitest';
import { saidOf } from '#tests/publish/check/found.ts';
import type { Change } from '#tests/publish/town.ts';
const cases: Change[] = [
  ['measures.csv', 'placeringar,linden,2025,1e400,,'],
  ['measures.csv', 'placeringar,linden,2025,2,0.5,'],
  ['measures.csv', 'placeringar,linden,2025,5,99999999999999999999999,'],
  ['measures.csv', 'placeringar,linden,2025,99999999999999999999999,,'],
  ['measures.csv', 'placeringar,linden,2099,5,,'],
  ['indicators.csv', 'placeringar,Placeringar', 'kommunen,Placeringar'],
  ['organisation.yaml', 'scales:', 'scales:\n  tom: []'],
  ['organisation.yaml', 'waves:\n  - { period: 2024, collected: { from: 2024-09-01, to: 2024-10-01 } }\n  - { period: 2025, modes: [paper] }', 'waves: []'],
  ['goals.csv', 'a,A,egen-kraft,,former,,,,,,,2024-01-01,merged,mota-val,x'],
  ['units.csv', 'x,x,X,,,,'],
  ['texts.csv', 'unit,linden,word,sv,Hej,2025-01-01,chef,'],
  ['texts.csv', 'indicator,bemotande,redefined,sv,Ny,,,2025'],
  ['texts.csv', 'indicator,bemotande,redefined,sv,Ny,,,2025-Q1'],
  ['texts.csv', 'area,Äldre,name,en,Old,,,'],
];
it.each(cases)('%s %s', (...change) => {
  let said = '';
  try { said = saidOf([change as Change]); } catch (e) { said = 'CRASH ' + (e as Error).stack?.slice(0, 500); }
  console.log(JSON.stringify(change).slice(0, 90), '→', said);
  expect(1).toBe(1);
});
