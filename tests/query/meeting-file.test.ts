import { QueryClient } from '@tanstack/react-query';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { filesIn, MARKS, originOf, type ReleaseFiles } from '#contract/meeting-file.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { publishFiles } from '#publish/publish.ts';
import { failureOf } from '#query/failure.ts';
import { makeMeetingFile } from '#query/meeting-file.ts';
import { townWith } from '#tests/publish/town.ts';
import { type Answer, json, townThatAnswers } from './answering.ts';

const town = townThatAnswers();

const { files } = publishFiles(townWith([]), { today: '2026-03-10' });
const PUBLISHED = new Map([...(files ?? [])].map(([path, text]) => [path, JSON.parse(text)]));
const WHOLE = PUBLISHED.get('organisation.json');
const SHOWN = readOrganisation(WHOLE).origin;
const TEMPLATE = Object.values(MARKS).join('\n');
const EARLIER = { id: '2025-1', published: '2025-03-04' };

const nothing = () => new HttpResponse(null, { status: 404 });
const sound: Answer = (path) => {
  if (path.endsWith('/meeting-file.txt')) return new HttpResponse(TEMPLATE);
  const file = PUBLISHED.get(path);
  return file === undefined ? nothing() : json(file);
};
const except =
  (changed: string, answer: () => Response): Answer =>
  (path, time) =>
    path.endsWith(changed) ? answer() : sound(path, time);

async function made(shown = SHOWN, seen: [number, number][] = []): Promise<ReleaseFiles> {
  const onFile = (done: number, of: number) => void seen.push([done, of]);
  const { signal } = new AbortController();
  const file = await makeMeetingFile(new QueryClient(), shown, { signal, onFile });
  return filesIn(file.split('\n').at(-1) ?? '');
}

/** As an earlier release lies beside the newest. */
const ofEarlier = (file: object) => ({ ...file, release: EARLIER });
const keeping: Answer = (path, time) => {
  if (path === 'releases.json') {
    return json({ ...PUBLISHED.get(path), releases: [...PUBLISHED.get(path).releases, EARLIER] });
  }
  const [, rest] = /^releases\/2025-1\/(.*)$/.exec(path) ?? [];
  if (rest === undefined) return sound(path, time);
  const file = PUBLISHED.get(rest);
  return file === undefined ? nothing() : json(ofEarlier(file));
};

describe(makeMeetingFile, () => {
  it('holds every published file but the description for machines', async () => {
    town.answers(sound);
    const seen: [number, number][] = [];
    const { 'openapi.json': _, ...wanted } = Object.fromEntries(PUBLISHED);
    expect(Object.fromEntries(await made(SHOWN, seen))).toEqual(wanted);
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
    expect(new Set(town.asked).size).toBe(town.asked.length);
  });

  it('asks for no more than six at a time', async () => {
    let now = 0;
    let most = 0;
    town.answers(async (path, time) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      return sound(path, time);
    });
    await made();
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(6);
  });

  it('brings along what the units were in the release before, and no other part of it', async () => {
    town.answers(keeping);
    const paths = [...(await made()).keys()].filter((path) => path.startsWith('releases/'));
    const units = [...PUBLISHED.keys()].filter((path) => path.startsWith('units/'));
    expect(paths.sort()).toEqual(units.map((path) => `releases/2025-1/${path}`).sort());
  });

  it('is of an earlier release when that is on screen', async () => {
    town.answers(keeping);
    const held = await made({ ...SHOWN, release: EARLIER });
    expect(originOf(held).release).toEqual(EARLIER);
    expect(held.get('releases.json')).toMatchObject({ release: EARLIER, releases: [EARLIER] });
    expect(held.size).toBe(PUBLISHED.size - 1);
  });

  it.each(['vocabulary', 'sets', 'waves', 'voice', 'dialogue', 'plan', 'conditions', 'equality', 'releases'])(
    'is made where there is no %s',
    async (name) => {
      town.answers(except(`${name}.json`, nothing));
      const held = await made();
      expect(held.has(`${name}.json`)).toBe(name === 'releases');
    },
  );

  const newer = json({ ...PUBLISHED.get('goals.json'), release: { ...SHOWN.release, id: '2026-2' } });
  it.each<[string, Answer, string]>([
    ['a newer release comes', except('goals.json', () => newer.clone() as Response), 'release'],
    ['the session ends', except('units/linden.json', () => new HttpResponse(null, { status: 401 })), 'signin'],
    [
      'the session ends at what a release may lack',
      except('voice.json', () => new HttpResponse(null, { status: 401 })),
      'signin',
    ],
    ['a unit that is listed is not there', except('units/linden.json', nothing), 'notFound'],
    ['a list can not be read', except('indicators.json', () => json({ ...WHOLE })), 'format'],
    ['there is no template', except('meeting-file.txt', nothing), 'notFound'],
    [
      'a page comes in place of the template',
      except('meeting-file.txt', () => HttpResponse.html('<p>Hej</p>')),
      'format',
    ],
  ])('is not made when %s', async (_, answer, kind) => {
    town.answers(answer);
    const fault = await made().catch((error: unknown) => error);
    expect(failureOf(fault)?.failure.kind).toBe(kind);
  });

  const isListed = (path: string): boolean => /^(?:series|units|comparators)\//.test(path);
  it.each<[string, () => Response]>([
    ['a sign-in', () => new HttpResponse(null, { status: 401 })],
    ['a unit that is not there', nothing],
    ['a server in trouble', () => new HttpResponse(null, { status: 500 })],
  ])('asks for nothing more after %s, and tells of no more files', async (_, answer) => {
    const waiting: (() => void)[] = [];
    const letAllCome = () => waiting.splice(0).forEach((come) => void come());
    town.answers(async (path, time) => {
      if (isListed(path) && town.asked.filter(isListed).length === 1) return answer();
      if (isListed(path)) await new Promise<void>((resolve) => waiting.push(resolve));
      return sound(path, time);
    });
    const seen: [number, number][] = [];
    expect(await made(SHOWN, seen).catch(failureOf)).not.toBeNull();
    const [asked, told] = [town.asked.length, seen.length];
    for (let turn = 0; turn < 20; turn += 1) {
      letAllCome();
      await new Promise(setImmediate);
    }
    expect([town.asked.length, seen.length]).toEqual([asked, told]);
  });

  it.each([
    ['release', { ...SHOWN, release: { ...SHOWN.release, id: '2025-9' } }],
    ['provenance', { ...SHOWN, provenance: 'production' as const }],
    ['provenance', { ...SHOWN, organisation: 'eksempelby' }],
  ])('is not made of another %s than what is on screen', async (kind, shown) => {
    town.answers(sound);
    const fault = await made(shown).catch((error: unknown) => error);
    expect(failureOf(fault)?.failure.kind).toBe(kind);
  });

  it('claims no more of figures from a mock than the page does', async () => {
    town.answers((path) => {
      if (path.endsWith('.txt')) return new HttpResponse(TEMPLATE);
      const file = PUBLISHED.get(path);
      if (file === undefined) return nothing();
      const source = { ...file.source, kind: 'production' };
      return HttpResponse.json({ ...file, source }, { headers: { 'x-data-source': 'mock' } });
    });
    expect(originOf(await made({ ...SHOWN, provenance: 'unknown' })).provenance).toBe('unknown');
  });
});
