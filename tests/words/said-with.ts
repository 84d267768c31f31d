import { APPENDIX_SAID_WITH } from './said-with.appendix.ts';
import { COUNTS, DAY, NAME, VALUES } from './said-with.cases.ts';
import { FIGURES_SAID_WITH } from './said-with.figures.ts';
import { GOVERNING_SAID_WITH } from './said-with.governing.ts';
import { LISTENING_SAID_WITH } from './said-with.listening.ts';
import { MEETING_FILE_SAID_WITH } from './said-with.meeting-file.ts';
import { NOTES_SAID_WITH } from './said-with.notes.ts';
import { SCREENS_SAID_WITH } from './said-with.screens.ts';
import { STAGE_SAID_WITH } from './said-with.stage.ts';

export type SaidWith = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** What each function of a catalogue is asked. A function that stands here and nowhere else fails a test. */
export const SAID_WITH: SaidWith = {
  ...LISTENING_SAID_WITH,
  ...GOVERNING_SAID_WITH,
  ...FIGURES_SAID_WITH,
  ...SCREENS_SAID_WITH,
  ...STAGE_SAID_WITH,
  ...NOTES_SAID_WITH,
  ...MEETING_FILE_SAID_WITH,
  ...APPENDIX_SAID_WITH,
  'format.number': [[0], [-0.04, 1], [-3.14, 1], [1200], [12.5, 1]],
  'format.percent': [[0], [0.125], [1]],
  'format.percentNumber': [[0], [0.69], [1]],
  'format.day': [['2026-03-03']],
  'format.clock': [[new Date(2026, 2, 3, 14, 5)]],
  'format.period': [['2025'], ['2025-Q3'], ['2025-T2'], ['2025-12']],
  'format.periodShort': [['2025'], ['2025-Q3'], ['2025-T2'], ['2025-12']],
  'format.list': [[['a']], [['a', 'b']], [['a', 'b', 'c']]],
  released: DAY,
  'footer.source': NAME,
  'footer.release': [['2026-1', '3 mars 2026']],
  'earlier.text': [['2025-1', '4 mars 2025']],
  overdue: [['3 mars 2026', '3 juni 2026']],
  'state.since': [['14.05']],
  'state.failure.http': [[503]],
  'overview.moved': [
    [0, 2],
    [0, 5],
    [1, 5],
    [3, 5],
    [2, 2],
    [5, 5],
    [14, 15],
  ],
  'overview.one': [[true], [false]],
  'overview.chance': [
    [6, 0.12],
    [12, 0.24],
    [60, 1.2],
    [1200, 24],
  ],
  'overview.valuesSentence': [
    [{ better: 1, worse: 0, steady: 0, unknown: 0 }],
    [{ better: 4, worse: 0, steady: 0, unknown: 0 }],
    [{ better: 0, worse: 0, steady: 4, unknown: 0 }],
    [{ better: 1, worse: 1, steady: 1, unknown: 1 }],
    [{ better: 2, worse: 3, steady: 4, unknown: 14 }],
  ],
  'overview.nextMeeting': [['Socialnämnden', '3 mars 2026']],
  'goals.budget': [
    [0, 5],
    [1, 1],
    [4, 5],
    [14, 15],
  ],
  'goals.budgetWhy': COUNTS,
  'goals.mergedInto': NAME,
  'goal.adoptedBy': [
    ['3 mars 2026', 'Socialnämnden'],
    ['3 mars 2026', ''],
  ],
  'goal.horizonText': DAY,
  'goal.alike': [
    [9, 12],
    [1, 12],
    [12, 12],
  ],
  'goal.higher': NAME,
  'goal.lower': NAME,
  'goal.unitsText': [['Bemötande', '2025']],
  'units.found': [
    [0, 12],
    [1, 12],
    [12, 12],
    [1200, 1200],
  ],
  'units.closed': DAY,
  'units.opened': DAY,
  'units.replacedBy': [['Örnen och Falken']],
  'unit.wordBy': [['Enhetschefen', '3 mars 2026']],
  'about.collected': [['1 mars 2026', '3 april 2026']],
  'about.cost': [
    [1, '3,5 h'],
    [30, '3,5 h'],
  ],
  'about.hours': VALUES,
};
