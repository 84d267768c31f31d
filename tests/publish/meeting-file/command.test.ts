import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, MARKS } from '#contract/meeting-file.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { run } from '#publish/meeting-file/command.ts';
import { publishFiles } from '#publish/publish.ts';
import { MEETING_FILE_COMMAND } from '#publish/words/meeting-file.ts';
import { townWith } from '#tests/publish/town.ts';
import { freshPlace } from '#tests/publish/write/place.ts';

const TEMPLATE = `<!doctype html>
<!-- ${MARKS.title} -->
<html lang="sv" data-meeting-file="${MARKS.release}"><title>${MARKS.title}</title>
<p>${MARKS.published} ${MARKS.provenance} ${MARKS.source}</p>
${MARKS.figures}`;

const { files } = publishFiles(townWith([]), { today: '2026-03-10' });

/** The little town as a published folder, with what else is to lie in it. */
function folderWith(more: Readonly<Record<string, string>> = {}): string {
  const folder = join(freshPlace(), 'v1');
  for (const [path, text] of [...(files ?? []), ...Object.entries(more)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the command as if typed; every folder of tables publishes as `published`. */
async function typed(words: readonly string[], published: string | null = null) {
  const seen = { out: '', err: '' };
  const exit = await run(words, {
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
    template: () => TEMPLATE,
    publish: () => published,
  });
  return { exit, ...seen };
}

const heldIn = async (file: string) => filesIn(readFileSync(file, 'utf8').split('\n').at(-1) ?? '');
const changed = (path: string, from: string, to: string) => ({ [path]: files?.get(path)?.replaceAll(from, to) ?? '' });

describe('npm run meeting-file', () => {
  it('makes one file of a published release, and says where, of what and how large', async () => {
    const folder = folderWith();
    const out = join(dirname(folder), 'meeting.html');
    expect(await typed(['--api', folder, '--out', out])).toEqual({
      exit: 0,
      out: `Gjord: ${out}. Exempelköping, utgåva 2026-1, 0,1 MB.\n`,
      err: '',
    });
    const wanted = [...(files ?? [])].filter(([path]) => path !== 'openapi.json');
    expect(Object.fromEntries(await heldIn(out))).toEqual(
      Object.fromEntries(wanted.map(([path, text]) => [path, JSON.parse(text)])),
    );
  });

  it('makes the same file twice, also in place of the first and from tables', async () => {
    const folder = folderWith();
    const out = join(dirname(folder), 'meeting.html');
    await typed(['--api', folder, '--out', out]);
    const first = readFileSync(out);
    await typed(['--data', 'town', '--out', out], folder);
    expect(readFileSync(out).equals(first)).toBe(true);
    expect(readdirSync(dirname(folder)).sort()).toEqual(['meeting.html', 'v1']);
  });

  it('brings along what the units were before, and no other part of an earlier release', async () => {
    const before = JSON.stringify({ releases: [{ id: '2025-1', published: '2025-03-04' }] });
    const list = JSON.parse(files?.get('releases.json') ?? '');
    const folder = folderWith({
      'releases.json': JSON.stringify({ ...list, releases: [...list.releases, JSON.parse(before).releases[0]] }),
      'releases/2025-1/units/linden.json':
        changed('units/linden.json', '"2026-1"', '"2025-1"')['units/linden.json'] ?? '',
      'releases/2025-1/goals.json': '{}',
      'releases/2024-1/units/linden.json': '{}',
    });
    const out = join(dirname(folder), 'meeting.html');
    await typed(['--api', folder, '--out', out]);
    const held = await heldIn(out);
    const earlier = [...held.keys()].filter((path) => path.startsWith('releases/'));
    expect(earlier).toEqual(['releases/2025-1/units/linden.json']);
    expect(held.get('releases.json')).toMatchObject({ releases: [{ id: '2026-1' }, { id: '2025-1' }] });
  });

  it('brings along nothing from before when the list does not know the release', async () => {
    const list = JSON.parse(files?.get('releases.json') ?? '');
    const release = { ...list.release, id: '2027-1', published: '2027-03-02' };
    const releases = [release, { id: '2025-1', published: '2025-03-04' }];
    const folder = folderWith({
      'releases.json': JSON.stringify({ ...list, release, releases }),
      'releases/2027-1/units/linden.json':
        changed('units/linden.json', '"2026-1"', '"2027-1"')['units/linden.json'] ?? '',
    });
    const out = join(dirname(folder), 'meeting.html');
    await typed(['--api', folder, '--out', out]);
    const held = await heldIn(out);
    expect([...held.keys()].filter((path) => path.startsWith('releases/'))).toEqual([]);
    expect(held.get('releases.json')).toMatchObject({ releases: [{ id: '2026-1' }] });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['of another release', changed('units/linden.json', '2026-1', '2026-2'), 'linden.json» hör inte till samma'],
    ['of another town', changed('goals.json', 'exempelkoping', 'eksempelby'), 'goals.json» hör inte till samma'],
    ['that claims to be real', changed('goals.json', '"demo"', '"production"'), 'goals.json» hör inte till samma'],
    ['that is cut', { 'goals.json': '{"contract":"1.0"' }, 'goals.json» går inte att läsa'],
    ['that says nothing of itself', { 'goals.json': '{}' }, 'goals.json» går inte att läsa'],
  ])('makes nothing of a release with a file %s', async (_, more, said) => {
    const folder = folderWith(more);
    const out = join(dirname(folder), 'meeting.html');
    const seen = await typed(['--api', folder, '--out', out]);
    expect(seen).toMatchObject({ exit: 1, out: '', err: expect.stringContaining(said) });
    expect(readdirSync(dirname(folder))).toEqual(['v1']);
  });

  it('says nothing more when the publisher has said what is wrong', async () => {
    expect(await typed(['--data', 'nowhere'])).toEqual({ exit: 1, out: '', err: '' });
  });

  it('says when the disk takes no file', async () => {
    const folder = folderWith();
    const seen = await typed(['--api', folder, '--out', join(folder, 'nowhere', 'meeting.html')]);
    expect(seen).toMatchObject({ exit: 1, err: expect.stringContaining('gick inte att skriva') });
  });

  it.each([
    [['town'], '«town» går inte att välja.'],
    [['--dta', 'town'], '«--dta» går inte att välja.'],
    [['--out'], 'Efter --out ska det stå något.'],
    [['--api='], 'Efter --api ska det stå något.'],
    [['--language', 'fi'], 'Språket «fi» finns inte.'],
    [['--data', 'a', '--api', 'b'], 'inte båda'],
    [['--api', 'tests/publish'], '«tests/publish» är ingen publicerad utgåva'],
    [['--api', 'nowhere'], '«nowhere» är ingen publicerad utgåva'],
    [['--api', 'package.json'], '«package.json» är ingen publicerad utgåva'],
  ])('is misused: %j', async (words, said) => {
    const seen = await typed(words);
    expect(seen).toMatchObject({ exit: 2, out: '', err: expect.stringContaining(said) });
    expect(seen.err).toContain('npm run meeting-file --');
  });

  it.each([
    ['a file of somebody’s own', 'mine'],
    ['a template', TEMPLATE],
    ['a source file that speaks of one', `const page = '<!doctype html>\\n<html data-meeting-file="2026-1">';`],
    ['a page about one', '<!doctype html>\n<html><body data-meeting-file="2026-1">&lt;html data-meeting-file="2026-1"'],
    ['another page', '<!doctype html>\n<html lang="sv"><p>Hej</p>'],
    ['an empty file', ''],
  ])('takes not the place of %s', async (_, text) => {
    const folder = folderWith();
    const mine = join(dirname(folder), 'mine.html');
    writeFileSync(mine, text);
    expect((await typed(['--api', folder, '--out', mine])).exit).toBe(2);
    expect(readFileSync(mine, 'utf8')).toBe(text);
  });

  it.each(LANGUAGES)('speaks %s', async (language) => {
    const { usage } = MEETING_FILE_COMMAND[language];
    expect(await typed(['--help', '--language', language])).toEqual({ exit: 0, out: `${usage}\n`, err: '' });
  });
});
