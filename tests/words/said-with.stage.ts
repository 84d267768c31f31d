import type { SaidWith } from './said-with.ts';

const GOAL = [['Brukare påverkar sin hjälp']];
const CLOCK = [['14.05']];
const PLACES = [
  [1, 14],
  [14, 14],
];

export const STAGE_SAID_WITH: SaidWith = {
  'stage.programme.with': GOAL,
  'stage.programme.up': GOAL,
  'stage.programme.down': GOAL,
  'stage.programme.againOf': GOAL,
  'stage.programme.moved': [['Brukare påverkar sin hjälp', 2, 4]],
  'stage.programme.added': [['Brukare påverkar sin hjälp, Örnen', 2, 4]],
  'stage.presenter.waits': [['Skriv en fråga']],
  'stage.parts.notYet': [['Grunduppdraget']],
  'stage.outline.text': [[1], [9], [14]],
  'stage.link.unknown': [[1], [2], [14]],
  'stage.hold.done': [
    [0, 12],
    [1240, 1300],
  ],
  'stage.hold.more': [[1], [1200]],
  'stage.hold.of': [['Siffrorna', 'Örnen']],
  'stage.step': PLACES,
  'stage.stage': [['Exempelköping']],
  'stage.passed.minutes': [[0], [1], [62]],
  'stage.watch.unreachable': CLOCK,
  'stage.watch.signin': CLOCK,
  'stage.watch.http': CLOCK,
  'stage.watch.other': CLOCK,
  'stage.watch.newer': [['2026-2', '3 september 2026']],
  'stage.watch.another': [['2026-2']],
  'stage.watch.still': [['3 mars 2026']],
  'stage.watch.missed': [['brukarnas röst']],
};
