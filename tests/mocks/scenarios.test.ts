import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGoals } from '#contract/goals.contract.ts';
import { isOverdue } from '#domain/kernel/release.ts';
import { isScenario, SCENARIO_NAMES, SCENARIOS } from '#mocks/scenarios/all.ts';
import { TOWN_NAMES, TOWNS } from '#mocks/town.ts';
import { answersFrom } from './asking.ts';
import { indicatorIds, originsIn, releaseOf, surveyCells } from './reading.ts';

const { ask, json, during } = answersFrom();

const filesOf = (town: string): string[] => {
  const folder = join('mocks/published', town);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
};

describe.each(TOWNS)('%s', (town) => {
  it('keeps the contract in every file, and is one release of one demonstration', async () => {
    during('calm', town);
    expect(await originsIn(json)).toEqual([`demo ${town}`]);
  });

  it('has no file that nobody reads', async () => {
    during('calm', town);
    const asked = new Set(['openapi.json']);
    await originsIn((path) => {
      asked.add(path);
      return json(path);
    });
    expect([...asked].sort()).toEqual(filesOf(town));
    expect(await json('openapi.json')).toHaveProperty('openapi');
  });

  it('is called what the list says', async () => {
    during('calm', town);
    expect(await json('organisation.json')).toMatchObject({ name: TOWN_NAMES[town] });
  });
});

describe('every answer', () => {
  it.each(SCENARIO_NAMES.filter((name) => name !== 'slow'))('says that it is invented: %s', async (name) => {
    during(name);
    expect((await ask('organisation.json')).headers.get('x-data-source')).toBe('mock');
  });

  it('is a no where the town has nothing, never something else instead', async () => {
    during('calm');
    for (const path of ['gone.json', 'series/gone.json', '', 'organisation', '__proto__']) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });
});

describe('states of affairs', () => {
  it('have a name and a sentence in every language', () => {
    for (const { name, about } of Object.values(SCENARIOS)) {
      for (const said of [name, about]) expect(Object.values(said).every((text) => text.length > 2)).toBe(true);
    }
  });

  it.each(['constructor', 'toString', '', 'Calm', null])('are not %s', (raw) => {
    expect(isScenario(raw)).toBe(false);
  });

  it('few answers: most figures are withheld', async () => {
    during('few-answers');
    const cells = await surveyCells(json);
    during('calm');
    const usual = await surveyCells(json);
    const withheld = (all: readonly unknown[]) => all.filter((cell) => cell === 'suppressed').length / all.length;
    expect(withheld(cells)).toBeGreaterThan(0.5);
    expect(withheld(usual)).toBeLessThan(0.5);
  });

  it('down: nothing but 503, as a page and not as figures', async () => {
    during('down');
    const response = await ask('organisation.json');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('30');
    expect(await response.text()).toMatch(/^</);
  });

  it('one panel down: goals arrive, figures do not', async () => {
    during('one-panel-down');
    expect((await ask('goals.json')).status).toBe(200);
    expect((await ask('units/gone.json')).status).toBe(500);
    expect((await ask('series/gone.json')).status).toBe(500);
  });

  it('signed out: a page in place of figures, or a refusal', async () => {
    during('signed-out');
    const response = await ask('goals.json');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect((await ask('series/gone.json')).status).toBe(401);
  });

  it('old release: the next one is overdue in every file', async () => {
    during('old-release');
    for (const path of ['organisation.json', 'goals.json', 'units.json']) {
      expect(isOverdue(await releaseOf(json, path), '2026-01-01')).toBe(true);
    }
  });

  it('newer release: figures come from another release, until everything is asked for anew', async () => {
    during('newer-release');
    const [indicator] = await indicatorIds(json);
    const ids = async () => {
      const all = [];
      for (const path of ['organisation.json', 'goals.json', `series/${indicator}.json`])
        all.push((await releaseOf(json, path)).id);
      return all;
    };
    const [organisation, goals, series] = await ids();
    expect(goals).toBe(organisation);
    expect(series).not.toBe(organisation);
    expect(new Set(await ids())).toEqual(new Set([series]));
  });

  it('empty town: no goals', async () => {
    during('empty-town');
    expect(await json('goals.json')).toMatchObject({ organisation: 'tomkoping', goals: [] });
  });

  it('broken contract: goals can not be read', async () => {
    during('broken-contract');
    const goals = await json('goals.json');
    expect(() => readGoals(goals)).toThrow('goals.goals.0');
  });
});
