import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { organisationQuery } from '#query/consistent.ts';
import { goalsQuery } from '#query/queries.ts';
import * as wires from '#tests/contract/wires.ts';
import { type Answer, failureIn, json, published, townThatAnswers } from './answering.ts';

const town = townThatAnswers();

const OLDER = { id: '2025-1', published: '2025-03-04' };
const askingFor = (release: string | null): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { meta: { release } } } });

const newer = { ...wires.organisation, release: { ...wires.envelope.release, id: '2027-1' } };
const list = { ...wires.envelope, releases: [{ id: '2026-1', published: '2026-03-03' }, OLDER] };

/** A town that keeps the release before. */
const keeping: Answer = (path) => {
  if (path === 'releases.json') return json(list);
  const [, inside] = /^releases\/2025-1\/(.*)$/.exec(path) ?? [];
  if (inside === undefined) return published(path);
  const file = { 'organisation.json': wires.organisation, 'goals.json': wires.goals }[inside];
  return file === undefined ? new Response('', { status: 404 }) : json({ ...file, release: OLDER });
};

const except =
  (changed: string, answer: () => Response): Answer =>
  (path, time) =>
    path === changed ? answer() : keeping(path, time);

describe('a client that asks for a release', () => {
  it.each([
    [null, ['goals.json', 'organisation.json']],
    ['2026-1', ['goals.json', 'organisation.json', 'releases.json']],
    ['2025-1', ['releases.json', 'releases/2025-1/goals.json', 'releases/2025-1/organisation.json']],
  ])('asks for %s where it lies, and for the list once', async (release, asked) => {
    town.answers(keeping);
    const client = askingFor(release);
    expect(await failureIn(Promise.all([client.query(goalsQuery()), client.query(organisationQuery())]))).toBeNull();
    expect([...town.asked].sort()).toEqual(asked);
    expect(client.getQueryData(organisationQuery().queryKey)?.origin.release.id).toBe(release ?? '2026-1');
  });

  it.each<[string, string, Answer, object]>([
    ['there is no such release', '2019-1', keeping, { kind: 'noRelease' }],
    [
      'there is no list',
      '2025-1',
      except('releases.json', () => new Response('', { status: 404 })),
      { kind: 'noRelease' },
    ],
    [
      'the list can not be had',
      '2025-1',
      except('releases.json', () => new Response('', { status: 500 })),
      { kind: 'http', status: 500 },
    ],
    [
      'the list can not be read',
      '2025-1',
      except('releases.json', () => json({ ...list, releases: [] })),
      { kind: 'format' },
    ],
    [
      'its folder is gone',
      '2025-1',
      except('releases/2025-1/goals.json', () => new Response('', { status: 404 })),
      { kind: 'notFound' },
    ],
    [
      'a newer one has come meanwhile',
      '2026-1',
      except('organisation.json', () =>
        json({ ...wires.organisation, release: { ...wires.envelope.release, id: '2027-1' } }),
      ),
      { kind: 'release' },
    ],
    [
      'another lies in its folder',
      '2025-1',
      except('releases/2025-1/organisation.json', () => json(wires.organisation)),
      { kind: 'release' },
    ],
  ])('is told when %s', async (_, release, answer, failure) => {
    town.answers(answer);
    expect(await failureIn(askingFor(release).query(goalsQuery()))).toEqual(failure);
  });

  it.each<[string, string, Answer]>([
    ['newest that is not it any more', '2026-1', except('organisation.json', () => json(newer))],
    ['folder in which another lies', '2025-1', except('releases/2025-1/organisation.json', () => json(newer))],
  ])('does not take for it the %s', async (_, release, answer) => {
    town.answers(answer);
    expect(await failureIn(askingFor(release).query(organisationQuery()))).toEqual({ kind: 'release' });
  });
});
