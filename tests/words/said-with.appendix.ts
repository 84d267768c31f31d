import type { SaidWith } from './said-with.ts';

export const APPENDIX_SAID_WITH: SaidWith = {
  'appendix.goal': [['Brukare påverkar sin hjälp']],
  'appendix.printed': [['3 mars 2026']],
  'appendix.ofGoals': [[1, 4]],
  'appendix.moreWords': [[1], [2], [14]],
  'appendix.following': [['Brukarnas röst och Så läser du siffrorna']],
  'appendix.dots': [['0', '100 %']],
  'appendix.dotsOfMeasure': [['0', '10']],
  'appendix.older.questions': [[1], [2], [14]],
  'appendix.older.decisions': [[1], [2], [14]],
  'appendix.older.stopped': [[1], [2], [14]],
  'appendix.older.corrections': [[1], [2], [14]],
  'appendix.olderAt': [['två äldre beslut', 'Samtalet', '#/dialogue']],
  'appendix.recordNone': [['”Frågor” och ”Beslut”']],
};
