import type { SaidWith } from './said-with.ts';

export const APPENDIX_SAID_WITH: SaidWith = {
  'appendix.goal': [['Brukare påverkar sin hjälp']],
  'appendix.printed': [['3 mars 2026']],
  'appendix.ofGoals': [[1, 4]],
  'appendix.moreWords': [[1], [2], [14]],
};
