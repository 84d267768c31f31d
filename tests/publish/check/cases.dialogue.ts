import { WITH_CORRECTIONS, WITH_DECISIONS, WITH_STOPPED, WITH_TESTS, WITH_UNKNOWNS } from '#tests/publish/dialogues.ts';
import type { Case } from './found.ts';

/** What has been decided, tried, stopped, not known and put right. */
export const DIALOGUE_CASES: readonly Case[] = [
  {
    fault: 'a decision about an unknown goal, two unknown units and an unknown indicator',
    changes: [...WITH_DECISIONS, ['decisions.csv', 'ny,2025-09-02,Nämnden,Beslutet,mota,linde|bjorke,bemotandet,']],
    says: 'error unknown-id decisions.csv:3:goal\nerror unknown-id decisions.csv:3:units\nerror unknown-id decisions.csv:3:units\nerror unknown-id decisions.csv:3:indicator',
    names: [],
  },
  {
    fault: 'a decision that has had its effect before it was made',
    changes: [...WITH_DECISIONS, ['decisions.csv', 'ny,2025-09-02,Nämnden,Beslutet,,,,2025-09-01']],
    says: 'error days-out-of-order decisions.csv:3:effect_by',
    names: ['2025-09-01', '2025-09-02', 'date'],
  },
  {
    fault: 'a decision made after the release',
    changes: [...WITH_DECISIONS, ['decisions.csv', 'ny,2026-03-04,Nämnden,Beslutet,,,,']],
    says: 'error day-after-release decisions.csv:3:date',
    names: ['2026-03-04', '2026-03-03'],
  },
  {
    fault: 'the same decision id twice',
    changes: [...WITH_DECISIONS, ['decisions.csv', 'fler,2025-09-02,Nämnden,Beslutet,,,,']],
    says: 'error id-used-twice decisions.csv:3:id',
    names: ['fler', '2'],
  },
  {
    fault: 'a test of an unknown goal, in an unknown unit, with an unknown indicator',
    changes: [...WITH_TESTS, ['tests.csv', 'ny,try,Provet,,linde,mota,bemotandet,2025-09-02,,,,,']],
    says: 'error unknown-id tests.csv:4:goal\nerror unknown-id tests.csv:4:unit\nerror unknown-id tests.csv:4:indicator',
    names: [],
  },
  {
    fault: 'a test that ended before it began',
    changes: [...WITH_TESTS, ['tests.csv', 'ny,try,Provet,,,,,2025-09-02,2025-09-01,,,,']],
    says: 'error days-out-of-order tests.csv:4:ended',
    names: ['2025-09-01', '2025-09-02', 'started'],
  },
  {
    fault: 'a test that begins after the release',
    changes: [...WITH_TESTS, ['tests.csv', 'ny,try,Provet,,,,,2026-03-04,,,,,']],
    says: 'error day-after-release tests.csv:4:started',
    names: ['2026-03-04'],
  },
  {
    fault: 'a test that ends after the release',
    changes: [...WITH_TESTS, ['tests.csv', 'ny,try,Provet,,,,,2025-09-02,2026-03-04,,,,']],
    says: 'error day-after-release tests.csv:4:ended',
    names: ['2026-03-04'],
  },
  {
    fault: 'an outcome of a test that goes on',
    changes: [...WITH_TESTS, ['tests.csv', 'ny,try,Provet,,,,,2025-09-02,,,kept,,']],
    says: 'error outcome-without-end tests.csv:4:ended',
    names: ['Provet', 'kept'],
  },
  {
    fault: 'a test that was stopped and taught nothing',
    changes: [...WITH_TESTS, ['tests.csv', 'ny,try,Provet,,,,,2025-09-02,2025-10-02,,stopped,,']],
    says: 'warning stopped-without-learnt tests.csv:4:learnt',
    names: ['Provet'],
  },
  {
    fault: 'the same test id twice',
    changes: [...WITH_TESTS, ['tests.csv', 'lag,try,Provet,,,,,2025-09-02,,,,,']],
    says: 'error id-used-twice tests.csv:4:id',
    names: ['lag', '2'],
  },
  {
    fault: 'a private address in what was learnt',
    changes: [...WITH_TESTS, ['tests.csv', 'Namnet betyder mest.', 'Skriv till anna.ek@gmail.com']],
    says: 'error private-email tests.csv:2:learnt',
    names: ['Skriv till'],
  },
  {
    fault: 'stopped in an unknown unit, for an unknown goal',
    changes: [...WITH_STOPPED, ['stopped.csv', 'ny,2025-09-02,Listan,Ingen läste den.,,,linde,mota']],
    says: 'error unknown-id stopped.csv:3:goal\nerror unknown-id stopped.csv:3:unit',
    names: [],
  },
  {
    fault: 'stopped after the release',
    changes: [...WITH_STOPPED, ['stopped.csv', 'ny,2026-03-04,Listan,Ingen läste den.,,,,']],
    says: 'error day-after-release stopped.csv:3:date',
    names: ['2026-03-04'],
  },
  {
    fault: 'the same thing stopped twice',
    changes: [...WITH_STOPPED, ['stopped.csv', 'studien,2025-09-02,Listan,Ingen läste den.,,,,']],
    says: 'error id-used-twice stopped.csv:3:id',
    names: ['studien', '2'],
  },
  {
    fault: 'not known in an unknown unit, of an unknown goal',
    changes: [...WITH_UNKNOWNS, ['unknowns.csv', 'ny,2025-09-02,Vi vet inte.,mota,linde,']],
    says: 'error unknown-id unknowns.csv:3:goal\nerror unknown-id unknowns.csv:3:unit',
    names: [],
  },
  {
    fault: 'not known since after the release',
    changes: [...WITH_UNKNOWNS, ['unknowns.csv', 'ny,2026-03-04,Vi vet inte.,,,']],
    says: 'error day-after-release unknowns.csv:3:since',
    names: ['2026-03-04'],
  },
  {
    fault: 'the same thing not known twice',
    changes: [...WITH_UNKNOWNS, ['unknowns.csv', 'varfor-fler,2025-09-02,Vi vet inte.,,,']],
    says: 'error id-used-twice unknowns.csv:3:id',
    names: ['varfor-fler', '2'],
  },
  {
    fault: 'a correction in an unknown unit, of an unknown indicator',
    changes: [...WITH_CORRECTIONS, ['corrections.csv', 'ny,2025-09-02,mistake,Fel,Rätt,bemotandet,linde,']],
    says: 'error unknown-id corrections.csv:3:unit\nerror unknown-id corrections.csv:3:indicator',
    names: [],
  },
  {
    fault: 'put right, and told, after the release',
    changes: [...WITH_CORRECTIONS, ['corrections.csv', 'ny,2026-03-04,mistake,Fel,Rätt,,,2026-03-05']],
    says: 'error day-after-release corrections.csv:3:date\nerror day-after-release corrections.csv:3:told',
    names: ['2026-03-03'],
  },
  {
    fault: 'the same correction twice',
    changes: [...WITH_CORRECTIONS, ['corrections.csv', 'tal,2025-09-02,mistake,Fel,Rätt,,,']],
    says: 'error id-used-twice corrections.csv:3:id',
    names: ['tal', '2'],
  },
];
