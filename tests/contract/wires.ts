/** One small, sound example of every resource. Tests break copies of them. */
export const envelope = {
  contract: '1.0',
  release: { id: '2026-1', published: '2026-03-03', previous: '2025-1', next: '2027-03-02' },
  source: { kind: 'demo', name: 'Exempelköpings enkät' },
  organisation: 'exempelkoping',
};

export const organisation = {
  ...envelope,
  name: 'Exempelköping',
  country: 'SE',
  committee: { sv: 'Socialnämnden' },
  root: 'kommunen',
  languages: ['sv', 'en'],
  accent: '#0b4f5c',
  coreTask: { text: { sv: 'Kraft att styra sitt liv.' }, bearings: [{ id: 'egen-kraft', text: { sv: 'Egen kraft' } }] },
  goalBudget: 5,
  trustPromise: 10,
  fewestAnswers: 5,
  contact: { name: { sv: 'Kvalitetsenheten' }, url: 'https://exempel.se', email: 'kvalitet@exempel.se' },
};

export const units = {
  ...envelope,
  areas: [{ id: 'aldre', name: { sv: 'Äldre' } }],
  units: [
    { id: 'kommunen', name: { sv: 'Hela kommunen' }, words: [] },
    { id: 'bjorken', parent: 'kommunen', name: { sv: 'Björken' }, area: 'aldre', provider: 'own', words: [] },
  ],
};

export const goals = {
  ...envelope,
  goals: [
    {
      id: 'mota-val',
      title: { sv: 'Vi möter varje människa väl' },
      duty: 'want',
      unit: 'kommunen',
      indicators: [],
      status: 'active',
    },
    {
      id: 'korta-vantan',
      title: { sv: 'Kortare väntan' },
      duty: 'must',
      unit: 'kommunen',
      indicators: ['bemotande'],
      status: 'former',
      ending: { date: '2024-12-31', fate: 'merged', into: 'mota-val', reason: { sv: 'Ingår nu i ett annat mål.' } },
    },
  ],
};

const indicator = {
  direction: 'higher',
  aspect: 'values',
  values: [],
  practices: [],
  targets: [{ level: 85, from: '2025' }],
  source: { name: 'Enkät', kind: 'raw' },
  statutory: false,
};

export const indicators = {
  ...envelope,
  indicators: [
    {
      ...indicator,
      id: 'bemotande',
      name: { sv: 'Bemötande' },
      kind: 'survey',
      question: { sv: 'Hur bemöter vi dig?' },
      options: [
        { text: { sv: 'Bra' }, means: 'good' },
        { text: { sv: 'Dåligt' }, means: 'bad' },
      ],
    },
    { ...indicator, id: 'vantan', name: { sv: 'Väntan' }, kind: 'measure', measureUnit: 'days', decimals: 1 },
  ],
};

export const waves = {
  ...envelope,
  waves: [{ period: '2025', collected: { from: '2025-09-01', to: '2025-10-13' }, invited: 120, modes: ['paper'] }],
};

export const surveySeries = {
  ...envelope,
  indicator: 'bemotande',
  kind: 'survey',
  periods: ['2024', '2025'],
  units: [{ unit: 'kommunen', cells: ['suppressed', [41, 6, 3, 70]], provisional: ['2025'] }],
};

export const measureSeries = {
  ...envelope,
  indicator: 'vantan',
  kind: 'measure',
  periods: ['2025-Q1', '2025-Q2'],
  units: [{ unit: 'kommunen', cells: [12.5, [11, 48]] }],
};

export const unitSeries = {
  ...envelope,
  unit: 'bjorken',
  name: { sv: 'Björken' },
  series: [
    { indicator: 'bemotande', kind: 'survey', periods: ['2025'], cells: [[9, 1, 0]] },
    { indicator: 'vantan', kind: 'measure', periods: ['2025'], cells: ['not-collected'] },
  ],
};

export const vocabulary = {
  ...envelope,
  valueBase: {
    name: { sv: 'Vår värdegrund' },
    values: [{ id: 'respekt', name: { sv: 'Respekt' }, practices: [{ id: 'vi-halsar', text: { sv: 'Vi hälsar' } }] }],
  },
  glossary: [{ term: { sv: 'Brukare' }, text: { sv: 'Den som får stöd.' } }],
};

export const comparator = {
  ...envelope,
  id: 'liknande',
  name: { sv: 'Liknande kommuner' },
  rule: { sv: 'Lika många invånare' },
  year: 2024,
  from: { name: 'Kolada', url: 'https://kolada.se' },
  members: [{ name: 'Tomköping' }],
  series: [
    { indicator: 'vantan', periods: ['2024', '2025'], members: [{ name: 'Tomköping', cells: [9, 'not-collected'] }] },
  ],
};

export const releases = {
  ...envelope,
  releases: [
    { id: '2026-1', published: '2026-03-03' },
    { id: '2025-1', published: '2025-03-04' },
  ],
};

/** Twelve men answered in 2025, and no women. */
export const equality = {
  ...envelope,
  axes: [
    {
      id: 'kon',
      name: { sv: 'Kön' },
      groups: [
        { id: 'man', name: { sv: 'Män' } },
        { id: 'kvinnor', name: { sv: 'Kvinnor' } },
      ],
      questions: [
        {
          indicator: 'bemotande',
          periods: ['2024', '2025'],
          cells: [
            'suppressed',
            [
              [8, 1, 3],
              [0, 0, 0],
            ],
          ],
        },
      ],
    },
  ],
};
