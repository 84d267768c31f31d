import type { SaidWith } from './said-with.ts';

const COUNTS = [[1], [2], [5], [40]];
const TEXT = [['Vi möts på tisdag.']];
const NAME = [['Örnen']];
const DAY = [['3 mars 2026']];

export const SCREENS_SAID_WITH: SaidWith = {
  'screens.noFigure': NAME,
  'screens.notFetched': NAME,
  'screens.top.last': DAY,
  'screens.top.goal': [[1, 4, 'Möta väl']],
  'screens.top.page': [['Tillit', 1, 2]],
  'screens.more': COUNTS,
  'screens.moreWaiting': COUNTS,
  'screens.now': [['Brukare som tycker att vi lyssnar', 'Första mätningen']],
  'screens.quote': TEXT,
  'screens.said': [
    [1, 1, 1],
    [2, 2, 2],
    [40, 0, 0],
    [0, 1, 13],
  ],
  'screens.saidSince': [['två idéer']],
  'screens.saidEver': [['två idéer']],
  'screens.learnt': TEXT,
  'screens.next': [['3 mars 2026', 'Socialnämnden']],
  'screens.carried': [[0], ...COUNTS],
  'screens.script.also': [['Vad hände?']],
  'screens.script.cannot': TEXT,
  'screens.script.influence': TEXT,
  'screens.script.owner': NAME,
  'screens.script.dialogue': DAY,
  'screens.script.bearing': NAME,
};
