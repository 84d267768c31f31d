/** The invented municipalities. No place is called so, and each says on every page that it is invented. */
export const TOWNS = ['exempelkoping', 'eksempelby', 'tomkoping'] as const;
export type Town = (typeof TOWNS)[number];

export const TOWN_NAMES = {
  exempelkoping: 'Exempelköping',
  eksempelby: 'Eksempelby',
  tomkoping: 'Tomköping',
} as const satisfies Record<Town, string>;

export const isTown = (raw: string | null): raw is Town => (TOWNS as readonly (string | null)[]).includes(raw);
