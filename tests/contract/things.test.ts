import { describe, expect, it } from 'vitest';
import { readGoals } from '#contract/goals.contract.ts';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { readReleases } from '#contract/releases.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';
import { refusals } from './refusals.ts';
import { goals, indicators, organisation, releases, units, waves } from './wires.ts';

describe('organisation, broken', () => {
  it.each(
    refusals(
      organisation,
      readOrganisation,
      `
    . = null → organisation: expected an object, received null
    . = "<!doctype html>" → organisation: expected an object, received "<!doctype html>"
    contract = "0.9" → organisation.contract: expected version 1 of the contract, such as 1.0, received "0.9"
    release.published = "2026-02-30" → organisation.release.published: expected a day written YYYY-MM-DD, received "2026-02-30"
    source.url = "javascript:alert(1)" → organisation.source.url: expected an address that begins with http:// or https://, received "javascript:alert(1)"
    organisation = "Exempelköping" → organisation.organisation: expected an id of a-z, 0-9 and hyphen, received "Exempelköping"
    name = gone → organisation.name: expected a text, received nothing
    name = "" → organisation.name: expected a text of at least 1 characters, received ""
    country = "DE" → organisation.country: expected one of SE, DK, NO, FI, received "DE"
    committee = {} → organisation.committee: expected a text in at least one language, received {}
    languages = [] → organisation.languages: expected a list of at least 1, received []
    accent = "red" → organisation.accent: expected a colour such as #0b4f5c, received "red"
    goalBudget = "5" → organisation.goalBudget: expected a number, received "5"
    goalBudget = 13 → organisation.goalBudget: expected at most 12, received 13
    fewestAnswers = 4 → organisation.fewestAnswers: expected at least 5, received 4
    contact.email = "kvalitet" → organisation.contact.email: expected an e-mail address, received "kvalitet"
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});

describe('releases, broken', () => {
  it.each(
    refusals(
      releases,
      readReleases,
      `
    releases = [] → releases.releases: expected a list of at least 1, received []
    releases.1.id = "../x" → releases.releases.1.id: expected an id of a-z, 0-9 and hyphen, received "../x"
    releases.1.published = "2025" → releases.releases.1.published: expected a day written YYYY-MM-DD, received "2025"
    releases.0.id = "2027-1" → releases: 2027-1 comes before 2026-1, which is the newest
    releases.1.id = "2026-1" → releases: 2026-1 twice
    release.id = "2026/1" → releases.release.id: expected an id of a-z, 0-9 and hyphen, received "2026/1"
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});

describe('units, broken', () => {
  it.each(
    refusals(
      units,
      readUnits,
      `
    units = {} → units.units: expected a list, received {}
    units.1.provider = "public" → units.units.1.provider: expected one of own, private, non-profit, received "public"
    units.1.parent = "nowhere" → units: unknown-parent at bjorken
    units.1.parent = gone → units: two-roots at bjorken
    units.0.parent = "bjorken" → units: cycle at kommunen
    units.1.id = "kommunen" → units: duplicate at kommunen
    units = [] → units: no-root
    units.1.area = "barn" → units: no area barn
    units.1.replacedBy = ["linden"] → units: no unit linden
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});

describe('goals, broken', () => {
  it.each(
    refusals(
      goals,
      readGoals,
      `
    goals.0.status = "aktiv" → goals.goals.0.status: expected one of active, proposed, former, received "aktiv"
    goals.0.status = gone → goals.goals.0.status: expected one of active, proposed, former, received nothing
    goals.0 = "mota-val" → goals.goals.0: expected an object, received "mota-val"
    goals.1.ending = gone → goals.goals.1.ending: expected an object, received nothing
    goals.1.ending.into = "annat" → goals: korta-vantan points to no goal annat
    goals.1.id = "mota-val" → goals: mota-val twice
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});

describe('indicators, broken', () => {
  it.each(
    refusals(
      indicators,
      readIndicators,
      `
    indicators.0.kind = "question" → indicators.indicators.0.kind: expected one of survey, measure, received "question"
    indicators.0.options = [] → indicators.indicators.0.options: expected a list of at least 2, received []
    indicators.1.decimals = 0.5 → indicators.indicators.1.decimals: expected a whole number, received 0.5
    indicators.1.minutes = -1 → indicators.indicators.1.minutes: expected at least 0, received -1
    indicators.1.statutory = "no" → indicators.indicators.1.statutory: expected true or false, received "no"
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});

describe('waves, broken', () => {
  it.each(
    refusals(
      waves,
      readWaves,
      `
    waves.0.period = "2025-13" → waves.waves.0.period: expected a period such as 2025, 2025-Q3, 2025-T2 or 2025-09, received "2025-13"
    waves.0.invited = 12.5 → waves.waves.0.invited: expected a whole number, received 12.5
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});
