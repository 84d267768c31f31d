import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { describe as inWords } from '#publish/words/messages.ts';
import { WriteError } from '#publish/write/refused.ts';
import { writeRelease } from '#publish/write/release.ts';
import { asTree, freshPlace, releaseOf, treeOf } from './place.ts';

const first = releaseOf('first');
const second = releaseOf('second');

async function refusalOf(attempt: Promise<void>): Promise<WriteError['problem']> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof WriteError) return error.problem;
    throw error;
  }
  throw new Error('it was not refused');
}

/** A disk that says no at the third file. */
const failingWith =
  (code: string, at = 3) =>
  async (path: string, text: string): Promise<void> => {
    at -= 1;
    if (at <= 0) throw Object.assign(new Error(code), { code });
    await writeFile(path, text);
  };

describe(writeRelease, () => {
  it.each(['new', 'deep/er/new', 'with space'])('makes a folder that is not there: %s', async (name) => {
    const place = freshPlace();
    await writeRelease(first, join(place, name));
    expect(treeOf(place)).toEqual(asTree(first, `${name}/`));
  });

  it('replaces an earlier release, and leaves nothing beside it', async () => {
    const place = freshPlace();
    await writeRelease(new Map([...first, ['series/gone.json', '1']]), join(place, 'out'));
    await writeRelease(second, join(place, 'out'));
    expect(treeOf(place)).toEqual(asTree(second, 'out/'));
  });

  it('fills an empty folder, and one with nothing but what systems leave', async () => {
    const place = freshPlace();
    mkdirSync(join(place, 'out'));
    writeFileSync(join(place, 'out', '.DS_Store'), '');
    await writeRelease(first, join(place, 'out'));
    expect(treeOf(place)).toEqual(asTree(first, 'out/'));
  });

  it('keeps the link that leads to the folder', async () => {
    const place = freshPlace();
    await writeRelease(first, join(place, 'real'));
    symlinkSync('real', join(place, 'current'));
    await writeRelease(second, join(place, 'current'));
    expect(treeOf(join(place, 'real'))).toEqual(asTree(second));
    expect(treeOf(join(place, 'current'))).toEqual(asTree(second));
  });

  it.each([
    ['disk-full', 'ENOSPC'],
    ['disk-full', 'EDQUOT'],
    ['disk-refused', 'EACCES'],
    ['disk-refused', 'EROFS'],
    ['disk-failed', 'EIO'],
  ])('leaves the earlier release untouched when writing stops half-way: %s %s', async (kind, code) => {
    const place = freshPlace();
    await writeRelease(first, join(place, 'out'));
    const problem = await refusalOf(writeRelease(second, join(place, 'out'), failingWith(code)));
    expect(problem).toMatchObject({ severity: 'error', code: kind, detail: { code } });
    for (const language of LANGUAGES) expect(inWords(problem, language)).toContain(code);
    expect(treeOf(place)).toEqual(asTree(first, 'out/'));
  });

  it('says in a sentence that a file is in the way', async () => {
    const place = freshPlace();
    writeFileSync(join(place, 'file'), '');
    const onTheWay = await refusalOf(writeRelease(first, join(place, 'file', 'out')));
    expect(onTheWay).toMatchObject({ code: 'disk-failed' });
    const there = await refusalOf(writeRelease(first, join(place, 'file')));
    expect(there).toMatchObject({ code: 'target-not-a-release', detail: { found: 'file' } });
  });

  it.each([
    ['photos/a.jpg', { code: 'target-not-a-release', detail: { found: 'photos' } }],
    ['units.json', { code: 'target-not-a-release', detail: { found: 'units.json' } }],
  ])('does not replace a folder that is no release: %s', async (way, problem) => {
    const place = freshPlace();
    mkdirSync(join(place, 'out', way, '..'), { recursive: true });
    writeFileSync(join(place, 'out', way), 'mine');
    expect(await refusalOf(writeRelease(first, join(place, 'out')))).toMatchObject(problem);
    expect(treeOf(place)).toEqual({ [`out/${way}`]: 'mine' });
  });

  it('does not take away what somebody put in the release', async () => {
    const place = freshPlace();
    await writeRelease(first, join(place, 'out'));
    writeFileSync(join(place, 'out', 'index.html'), 'mine');
    const problem = await refusalOf(writeRelease(second, join(place, 'out')));
    expect(problem).toMatchObject({ code: 'target-holds-more', detail: { names: ['index.html'] } });
    expect(treeOf(place)).toEqual({ ...asTree(first, 'out/'), 'out/index.html': 'mine' });
  });

  it('tidies up after a run that was cut off while it wrote', async () => {
    const place = freshPlace();
    await writeRelease(first, join(place, 'out'));
    mkdirSync(join(place, '.out.new-1'));
    writeFileSync(join(place, '.out.new-1', 'organisation.json'), 'half');
    await writeRelease(second, join(place, 'out'));
    expect(treeOf(place)).toEqual(asTree(second, 'out/'));
  });

  it('brings back a release that was cut off between the two renames', async () => {
    const place = freshPlace();
    await writeRelease(first, join(place, '.out.old-1'));
    await refusalOf(writeRelease(second, join(place, 'out'), failingWith('ENOSPC', 1)));
    expect(treeOf(place)).toEqual(asTree(first, 'out/'));
  });

  it('lets others read what it made', async () => {
    const { statSync } = await import('node:fs');
    const place = freshPlace();
    mkdirSync(join(place, 'like'));
    await writeRelease(first, join(place, 'out'));
    expect(statSync(join(place, 'out')).mode).toBe(statSync(join(place, 'like')).mode);
  });
});
