import type { AskedTown } from './asked-town.ts';

/** A town with its own questions, one set of each other kind, and who answered. */

const OWN: AskedTown['questions'] = [
  {
    id: 'bemoter',
    name: 'Bemöter',
    cells: [
      [60, 20, 20, 180],
      [70, 15, 15, 190],
      [90, 5, 5, 200],
    ],
  },
  { id: 'lyssnar', name: 'Lyssnar', cells: [[50, 20, 20, 180], 'suppressed', [55, 20, 20, 200]] },
  {
    id: 'skillnad',
    name: 'Gör skillnad',
    aspect: 'difference',
    cells: [
      [40, 30, 20, 180],
      [41, 30, 20, 190],
      [42, 30, 20, 200],
    ],
  },
];
const WAVES = [
  { period: '2023', modes: ['paper'], invited: 180 },
  { period: '2024', modes: ['paper'], invited: 190 },
  {
    period: '2025',
    collected: { from: '2025-09-01', to: '2025-10-12' },
    modes: ['web'],
    invited: 200,
    mix: [
      {
        id: 'kon',
        name: { sv: 'Kön' },
        groups: [
          { id: 'kvinnor', name: { sv: 'Kvinnor' }, served: 520, answered: 138 },
          { id: 'man', name: { sv: 'Män' }, served: 480, answered: 62 },
        ],
      },
      {
        id: 'sprak',
        name: { sv: 'Språk' },
        groups: [{ id: 'svenska', name: { sv: 'Svenska' }, served: 'suppressed', answered: 'suppressed' }],
      },
    ],
  },
];
export const TOWN: AskedTown = {
  questions: [
    ...OWN,
    { id: 'ifo-1', name: 'Få kontakt', set: 'ifo', cells: [[20, 5, 5]] },
    {
      id: 'greet-users',
      name: 'Hälsar',
      set: 'moten',
      item: 'greet',
      asked: 'users',
      cells: [[20, 5, 5]],
      periods: ['2025-12'],
    },
    {
      id: 'greet-staff',
      name: 'Hälsar',
      set: 'moten',
      item: 'greet',
      asked: 'staff',
      cells: ['suppressed'],
      periods: ['2025-12'],
    },
    { id: 'hme-total', name: 'Engagemang', set: 'hme', isIndex: true, cells: [[74, 90]] },
    { id: 'hme-1', name: 'Meningsfullt', set: 'hme', asked: 'staff', cells: [[70, 10, 10, 120]] },
    { id: 'trust-1', name: 'Litar på', set: 'tillit', asked: 'users', cells: [[70, 10, 10]] },
  ],
  sets: [
    { id: 'ifo', name: 'Sju frågor', kind: 'profile' },
    { id: 'moten', name: 'Efter mötet', kind: 'meeting' },
    { id: 'hme', name: 'Medarbetarna', kind: 'staff' },
    { id: 'tillit', name: 'Tillit', kind: 'trust' },
  ],
  waves: WAVES,
};
