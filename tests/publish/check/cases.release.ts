import type { Change } from '#tests/publish/town.ts';
import type { Case } from './found.ts';

/** The town as one that says its figures are real. */
const REAL: readonly Change[] = [
  ['organisation.yaml', 'provenance: demo', 'provenance: production'],
  ['organisation.yaml', 'id: exempelkoping', 'id: gavle'],
  ['organisation.yaml', 'name: Exempelköping', 'name: Gävle'],
  ['comparators.csv', 'Tomköping', 'Umeå'],
];

/** The release, and whose figures it says they are. */
export const RELEASE_CASES: readonly Case[] = [
  {
    fault: 'a demonstration by a real name',
    changes: [['organisation.yaml', 'name: Exempelköping', 'name: Höörs kommun']],
    says: 'error demo-with-real-name organisation.yaml:2:name',
    names: ['Höörs kommun', 'Höör'],
  },
  {
    fault: 'a demonstration with a real Danish id',
    changes: [['organisation.yaml', 'id: exempelkoping', 'id: guldborgsund']],
    says: 'error demo-with-real-name organisation.yaml:1:id',
    names: ['guldborgsund', 'Guldborgsund'],
  },
  {
    fault: 'invented figures held against a real municipality',
    changes: [['comparators.csv', 'Tomköping', 'Umeå']],
    says: 'error demo-with-real-name comparators.csv:2:member',
    names: ['Umeå'],
  },
  {
    fault: 'an invented name on real figures',
    changes: [
      ['organisation.yaml', 'provenance: demo', 'provenance: production'],
      ['organisation.yaml', 'id: exempelkoping', 'id: gavle'],
      ['comparators.csv', 'Tomköping', 'Umeå'],
    ],
    says: 'error production-with-invented-name organisation.yaml:2:name',
    names: ['Exempelköping'],
  },
  {
    fault: 'an invented municipality named in a text of real figures',
    changes: [...REAL, ['goals.csv', 'Vi möter alla väl', 'Tillsammans i Exempelköpings kommun']],
    says: 'error production-with-invented-text goals.csv:2:title',
    names: ['Exempelköpings kommun'],
  },
  {
    fault: 'a source of real figures that says it is invented',
    changes: [...REAL, ['indicators.csv', 'liknande,Systemet', 'liknande,Systemet (påhittat)']],
    says: 'error production-with-invented-text indicators.csv:3:source',
    names: ['Systemet (påhittat)'],
  },
  {
    fault: 'an address that nobody has under real figures',
    changes: [
      ...REAL,
      ['organisation.yaml', '{ name: Kvalitet }', '{ name: Kvalitet, url: "https://gavle.example/mer" }'],
    ],
    says: 'error production-with-invented-text organisation.yaml:27:contact.url',
    names: ['https://gavle.example/mer'],
  },
  {
    fault: 'what a user has said of an invented municipality',
    changes: [
      ...REAL,
      ['voice.csv', 'id,unit,kind,theme,said,people,received'],
      ['voice.csv', 'a1,bjorken,idea,Som en påhittad by,Gör som i Exempelköping,7,2025-11-03'],
    ],
    says: 'warning production-with-invented-text voice.csv:2:said',
    names: ['Exempelköping'],
  },
  {
    fault: 'a release from the future',
    changes: [['organisation.yaml', 'published: 2026-03-03', 'published: 2026-04-03']],
    says: 'warning published-ahead organisation.yaml:8:release.published',
    names: ['2026-04-03', '2026-03-10'],
  },
  {
    fault: 'the next release before this one',
    changes: [['organisation.yaml', 'next: 2027-03-02', 'next: 2025-03-02']],
    says: 'error days-out-of-order organisation.yaml:8:release.next',
    names: ['2025-03-02', '2026-03-03'],
  },
  {
    fault: 'a release after itself',
    changes: [['organisation.yaml', 'previous: 2025-1', 'previous: 2026-1']],
    says: 'error previous-is-itself organisation.yaml:8:release.previous',
    names: ['2026-1'],
  },
  {
    fault: 'a wave that ended before it began',
    changes: [['organisation.yaml', 'to: 2024-10-01', 'to: 2024-08-01']],
    says: 'error days-out-of-order organisation.yaml:23:waves[0].collected.to',
    names: ['2024-08-01', '2024-09-01'],
  },
  {
    fault: 'a wave that has not begun',
    changes: [['organisation.yaml', 'modes: [paper] }', 'modes: [paper] }\n  - { period: 2027 }']],
    says: 'warning period-ahead organisation.yaml:25:waves[2].period',
    names: ['2027', '2026-03-10'],
  },
  {
    fault: 'an address that no reader would take',
    changes: [['organisation.yaml', '{ name: Kvalitet }', '{ name: Kvalitet, email: kvalité@exempel.se }']],
    says: 'error not-an-email organisation.yaml:27:contact.email',
    names: [],
  },
];
