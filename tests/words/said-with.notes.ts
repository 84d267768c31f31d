import type { SaidWith } from './said-with.ts';

const COUNTS = [[1], [2], [13]];
const LENGTHS = [[5000, 1990]];

export const NOTES_SAID_WITH: SaidWith = {
  'notes.figuresFrom': [['2026-1', '3 mars 2026']],
  'notes.form.byElse': [['Socialnämnden']],
  'notes.fault.no-text': [[]],
  'notes.fault.long-text': LENGTHS,
  'notes.fault.no-by': [[]],
  'notes.fault.long-by': LENGTHS,
  'notes.fault.early-effect': [[]],
  'notes.noted.questions': COUNTS,
  'notes.noted.decisions': COUNTS,
  'notes.noted.today': [[['en fråga']], [['en fråga', 'två beslut']]],
  'notes.save.saved': [
    [1, '14.05'],
    [3, '14.05'],
  ],
  'notes.save.unsaved': COUNTS,
  'notes.forget.ask': COUNTS,
  'notes.forget.notes': COUNTS,
  'notes.forget.kept': COUNTS,
  'notes.forget.files': COUNTS,
  'notes.forget.workers': COUNTS,
  'notes.forget.cleared': [[['tre anteckningar']], [['tre anteckningar', 'en sparad inställning']]],
};
