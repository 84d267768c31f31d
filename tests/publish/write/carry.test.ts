import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mend, writeRelease } from '#publish/write/release.ts';
import { asTree, freshPlace, releaseOf, treeOf } from './place.ts';

const plainly = (path: string, text: string): Promise<void> => writeFile(path, text);
const listed = (name: string): ReadonlyMap<string, string> => new Map([...releaseOf(name), ['releases.json', name]]);

/** Three releases in one place, each keeping those before it. */
async function threeIn(out: string): Promise<void> {
  await writeRelease(listed('first'), out);
  await writeRelease(listed('second'), out, plainly, [{ id: 'a', root: '' }]);
  await writeRelease(listed('third'), out, plainly, [
    { id: 'b', root: '' },
    { id: 'a', root: 'releases/a/' },
  ]);
}

const THREE = {
  ...asTree(listed('third')),
  ...asTree(releaseOf('second'), 'releases/b/'),
  ...asTree(releaseOf('first'), 'releases/a/'),
};

describe(writeRelease, () => {
  it('keeps earlier releases as they were, each in a folder of its own', async () => {
    const out = join(freshPlace(), 'out');
    await threeIn(out);
    expect(treeOf(out)).toEqual(THREE);
  });

  it('lets go of one that is no longer kept', async () => {
    const out = join(freshPlace(), 'out');
    await threeIn(out);
    await writeRelease(listed('fourth'), out, plainly, [{ id: 'c', root: '' }]);
    expect(treeOf(out)).toEqual({ ...asTree(listed('fourth')), ...asTree(releaseOf('third'), 'releases/c/') });
  });

  it('leaves the newest and all that are kept when writing stops half-way', async () => {
    const out = join(freshPlace(), 'out');
    await threeIn(out);
    const full = (): Promise<void> => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    await expect(writeRelease(listed('fourth'), out, full, [{ id: 'c', root: '' }])).rejects.toThrow();
    expect(treeOf(out)).toEqual(THREE);
  });

  it('leaves them too when one that is to be kept is gone', async () => {
    const out = join(freshPlace(), 'out');
    await threeIn(out);
    const gone = [{ id: 'x', root: 'releases/x/' }];
    await expect(writeRelease(listed('fourth'), out, plainly, gone)).rejects.toMatchObject({
      problem: { code: 'disk-failed', detail: { code: 'ENOENT' } },
    });
    expect(treeOf(out)).toEqual(THREE);
  });

  it('does not keep what systems and programs have left in the place', async () => {
    const out = join(freshPlace(), 'out');
    await writeRelease(releaseOf('first'), out);
    writeFileSync(join(out, '.DS_Store'), '');
    await writeRelease(listed('second'), out, plainly, [{ id: 'a', root: '' }]);
    expect(treeOf(out)).toEqual({ ...asTree(listed('second')), ...asTree(releaseOf('first'), 'releases/a/') });
  });
});

describe(mend, () => {
  it('brings back a release that was cut off between the two renames, before anything is read', async () => {
    const place = freshPlace();
    await writeRelease(releaseOf('first'), join(place, '.out.old-1'));
    await mend(join(place, 'out'));
    expect(treeOf(place)).toEqual(asTree(releaseOf('first'), 'out/'));
  });

  it('has nothing to do where there is nothing yet', async () => {
    const place = freshPlace();
    await mend(join(place, 'deep', 'out'));
    expect(treeOf(place)).toEqual({});
  });
});
