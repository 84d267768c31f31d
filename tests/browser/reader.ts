/** How every browser in the tests is set up: a Swede in Sweden who wants calm. */
export const READER = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' } as const;
