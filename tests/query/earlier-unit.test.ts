import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { earlierUnitQuery } from '#query/earlier-unit.ts';
import * as wires from '#tests/contract/wires.ts';
import { type Answer, failureIn, json, published, townThatAnswers } from './answering.ts';

const town = townThatAnswers();

const NEWEST = { id: '2026-1', published: '2026-03-03' };
const OLDER = { id: '2025-1', published: '2025-03-04' };
const OLDEST = { id: '2024-1', published: '2024-03-05' };

const earlier = (release: typeof OLDER, more: object = {}) => json({ ...wires.unitSeries, release, ...more });

/** A town that keeps two releases before the newest. */
const keeping: Answer = (path) => {
  if (path === 'releases.json') return json({ ...wires.envelope, releases: [NEWEST, OLDER, OLDEST] });
  if (path === 'releases/2025-1/organisation.json') return json({ ...wires.organisation, release: OLDER });
  const [, id] = /^releases\/([\d-]+)\/units\/bjorken\.json$/.exec(path) ?? [];
  const release = [OLDER, OLDEST].find((one) => one.id === id);
  return release === undefined ? published(path) : earlier(release);
};

const except =
  (changed: string, answer: () => Response): Answer =>
  (path, time) =>
    path === changed ? answer() : keeping(path, time);

const ask = (release: string | null = null) =>
  new QueryClient({ defaultOptions: { queries: { meta: { release } } } }).query(earlierUnitQuery(unitId('bjorken')));

const FILE = 'releases/2025-1/units/bjorken.json';

describe(earlierUnitQuery, () => {
  it.each([
    [null, OLDER],
    ['2026-1', OLDER],
    ['2025-1', OLDEST],
  ])('when %s is shown, gives the figures of the one before it', async (release, before) => {
    town.answers(keeping);
    const found = await ask(release);
    expect(found?.release).toEqual(before);
    expect(found?.columns.map(({ indicator }) => indicator)).toEqual(['bemotande', 'vantan']);
  });

  it.each<[string, object[]]>([
    ['no other is kept', [NEWEST]],
    ['the list does not know the one shown', [{ id: '2027-1', published: '2027-03-02' }, OLDER]],
  ])('gives nothing, and asks for nothing, where %s', async (_, releases) => {
    const release = releases[0] as typeof NEWEST;
    town.answers(except('releases.json', () => json({ ...wires.envelope, release, releases })));
    expect(await ask()).toBeNull();
    expect(town.asked.filter((path) => path.includes('/units/'))).toEqual([]);
  });

  it.each<[string, Answer, object]>([
    ['there is no list', except('releases.json', () => new Response('', { status: 404 })), { kind: 'notFound' }],
    ['the unit was not there then', except(FILE, () => new Response('', { status: 404 })), { kind: 'notFound' }],
    ['another release lies there', except(FILE, () => earlier(OLDEST)), { kind: 'release' }],
    ['it is another town’s', except(FILE, () => earlier(OLDER, { organisation: 'annan' })), { kind: 'provenance' }],
    [
      'it is of another origin',
      except(FILE, () => earlier(OLDER, { source: { ...wires.envelope.source, kind: 'production' } })),
      { kind: 'provenance' },
    ],
    [
      'too few persons stand in it',
      except(FILE, () => {
        const [first] = wires.unitSeries.series;
        return earlier(OLDER, { series: [{ ...first, cells: [[2, 1, 0]] }] });
      }),
      { kind: 'format' },
    ],
  ])('fails when %s', async (_, answer, failure) => {
    town.answers(answer);
    expect(await failureIn(ask())).toEqual(failure);
  });

  it('holds it against what the organisation shows now', async () => {
    town.answers(except('organisation.json', () => json({ ...wires.organisation, fewestAnswers: 20 })));
    expect(await failureIn(ask())).toEqual({ kind: 'format' });
  });
});
