import { describe, expect, it } from 'vitest';
import {
  doubtedFile,
  filesIn,
  MARKS,
  MeetingFileError,
  meetingFile,
  originOf,
  releasesWithin,
} from '#contract/meeting-file.ts';
import { packed, unpacked } from '#contract/packed.ts';
import { readReleases } from '#contract/releases.contract.ts';
import * as wires from './wires.ts';

const { envelope } = wires;
const release = (id: string) => ({ ...envelope, release: { ...envelope.release, id } });
const SOUND: readonly (readonly [string, unknown])[] = [
  ['organisation.json', wires.organisation],
  ['units.json', wires.units],
  ['units/bjorken.json', wires.unitSeries],
];

const TEMPLATE = `<!-- ${MARKS.title} --><html data-meeting-file="${MARKS.release}"><head><title>${MARKS.title}</title>
<meta name="published" content="${MARKS.published}" /><meta name="source" content="${MARKS.source}" />
<meta name="provenance" content="${MARKS.provenance}" /></head><p>${MARKS.figures}</p>`;

describe(packed, () => {
  it.each([
    ['nothing', ''],
    ['letters', 'Björken – 74 %'],
    ['what would end an element', '</script><!-- --><script>\u2028\u2029\u0000'],
    ['a sign of two halves', '🧭'.repeat(20_000)],
    ['much', JSON.stringify(Array.from({ length: 60_000 }, (_, at) => (at * 7919) % 1009))],
  ])('gives back %s', async (_, text) => {
    const letters = await packed(text);
    expect(letters).toMatch(/^[A-Za-z0-9+/]*=*$/);
    expect(await unpacked(letters)).toBe(text);
    expect(await packed(text)).toBe(letters);
  });

  it.each<[string, (letters: string) => string]>([
    ['end too soon', (letters) => letters.slice(0, -40)],
    [
      'have one letter changed',
      (letters) => letters.slice(0, 80) + (letters[80] === 'A' ? 'B' : 'A') + letters.slice(81),
    ],
    ['are none', () => ''],
    ['are a sentence', () => 'Filen finns inte.'],
  ])('refuses letters that %s', async (_, damage) => {
    const letters = await packed(JSON.stringify(wires.organisation));
    await expect(unpacked(damage(letters))).rejects.toThrow();
  });
});

describe(originOf, () => {
  it('is what all files say', () => {
    expect(originOf(new Map(SOUND)).release.id).toBe(envelope.release.id);
    const earlier = ['releases/2024-1/units/bjorken.json', { ...wires.unitSeries, ...release('2024-1') }] as const;
    expect(originOf(new Map([...SOUND, earlier])).release.id).toBe(envelope.release.id);
  });

  it.each([
    ['not-together', 'units.json', { ...wires.units, ...release('2026-2') }],
    ['not-together', 'units.json', { ...wires.units, organisation: 'eksempelby' }],
    ['not-together', 'units.json', { ...wires.units, source: { ...envelope.source, kind: 'production' } }],
    ['not-together', 'releases/2024-1/units/bjorken.json', { ...wires.unitSeries, ...release('2024-2') }],
    ['not-together', 'releases/2024-1/units/bjorken.json', wires.unitSeries],
  ])('%s: %s', (kind, path, json) => {
    const files = new Map([...SOUND, [path, json] as const]);
    expect(() => originOf(files)).toThrow(expect.objectContaining({ kind, at: path }));
  });

  it('refuses files without an organisation, and one that says nothing of itself', () => {
    expect(() => originOf(new Map())).toThrow(MeetingFileError);
    expect(() => originOf(new Map([...SOUND, ['goals.json', {}]]))).toThrow('goals.json');
  });
});

describe(meetingFile, () => {
  it('is the same for the same files, in whatever order they come', async () => {
    const file = await meetingFile(TEMPLATE, new Map(SOUND));
    expect(await meetingFile(TEMPLATE, new Map(SOUND.toReversed()))).toBe(file);
    const figures = /<p>(.*)<\/p>/.exec(file)?.[1] ?? '';
    expect(Object.fromEntries(await filesIn(figures))).toEqual(Object.fromEntries(SOUND));
  });

  it('carries its release and its day where people and programs look', async () => {
    const file = await meetingFile(TEMPLATE, new Map(SOUND));
    const { id, published } = envelope.release;
    expect(file).toContain(`<html data-meeting-file="${id}">`);
    expect(file).toContain(`<meta name="published" content="${published}" />`);
    for (const part of [/<!--.*-->/, /<title>.*<\/title>/]) {
      const [said = ''] = part.exec(file) ?? [];
      expect([said.includes(id), said.includes(published)]).toEqual([true, true]);
    }
  });

  it.each([
    '--><script>alert(1)</script><!--',
    '</title><script>alert(1)</script>',
    '" onload="alert(1)',
    MARKS.figures,
    '$& $1 $`',
    '--!>',
  ])('a municipality called %s breaks out of nothing', async (name) => {
    const named = { ...wires.organisation, name, source: { ...envelope.source, name } };
    const source = { source: named.source };
    const files = SOUND.map(([path, json]) => [path, { ...Object(json), ...source }] as const);
    const file = await meetingFile(TEMPLATE, new Map([...files, ['organisation.json', named]]));
    expect(file.match(/<script|<!--|-->|--!>/g)).toEqual(['<!--', '-->']);
    expect(file.match(/<\/title>|<p>[^<]*<\/p>/g)?.length).toBe(2);
    expect(file).not.toMatch(/<meta[^>]* onload="/);
  });

  it.each([
    '',
    '<!doctype html><p>Logga in</p>',
    TEMPLATE.replaceAll(MARKS.title, ''),
    TEMPLATE.replace(MARKS.figures, ''),
  ])('refuses a template like %j', async (template) => {
    await expect(meetingFile(template, new Map(SOUND))).rejects.toThrow(
      expect.objectContaining({ kind: 'no-template' }),
    );
  });
});

describe(doubtedFile, () => {
  it.each([
    ['production', 'unknown'],
    [undefined, 'unknown'],
    ['demo', 'demo'],
  ])('of figures that say %s, says %s, and all else as before', (kind, doubted) => {
    const file = { ...wires.organisation, source: { ...envelope.source, kind } };
    expect(doubtedFile('organisation', file)).toEqual({ ...file, source: { ...file.source, kind: doubted } });
  });

  it('refuses what does not say what it belongs to', () => {
    expect(() => doubtedFile('goals', { goals: [] })).toThrow('goals');
  });
});

describe(releasesWithin, () => {
  it('lists what is in the file, its own release first', () => {
    const kept = [
      { id: envelope.release.id, published: envelope.release.published },
      { id: '2024-1', published: '2024-03-01' },
    ];
    expect(readReleases(releasesWithin(wires.organisation, kept)).thing).toEqual(kept);
  });
});
