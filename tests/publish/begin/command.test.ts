import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { run } from '#publish/begin/command.ts';
import { beginningIn } from '#publish/begin/folder.ts';
import { BEGIN_WORDS } from '#publish/words/begin.ts';
import { asTree, freshPlace, treeOf } from '#tests/publish/write/place.ts';

/** Runs the command as if typed. */
async function typed(...words: readonly string[]) {
  const seen = { out: '', err: '' };
  const say = (name: 'out' | 'err') => (text: string) => {
    seen[name] += text;
  };
  const exit = await run(words, { out: say('out'), err: say('err') });
  return { exit, ...seen };
}

describe('npm run new', () => {
  it.each(LANGUAGES)('makes a folder in %s, and says what to do next', async (language) => {
    const folder = join(freshPlace(), 'a', 'town');
    const seen = await typed(folder, '--language', language);
    expect(seen).toMatchObject({ exit: 0, err: '' });
    expect(treeOf(folder)).toEqual(asTree(beginningIn(language)));
    expect(seen.out).toContain(`npm run publish -- ${folder} --out figures --check`);
    expect(seen.out.split('\n').filter((line) => line.includes('.csv'))).toHaveLength(1);
  });

  it('is in Swedish when nothing else is said', async () => {
    const folder = freshPlace();
    await typed(folder);
    expect(existsSync(join(folder, 'enheter.csv'))).toBe(true);
  });

  it('leaves all that is there, and writes nothing where a file would be lost', async () => {
    const folder = freshPlace();
    mkdirSync(join(folder, 'fler-tabeller'));
    writeFileSync(join(folder, 'fler-tabeller', 'mal.csv'), 'mine');
    const seen = await typed(folder);
    expect(seen).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('mal.csv» finns redan') });
    expect(treeOf(folder)).toEqual({ 'fler-tabeller/mal.csv': 'mine' });
  });

  it('puts its files beside others', async () => {
    const folder = freshPlace();
    writeFileSync(join(folder, 'notes.md'), 'mine');
    expect(await typed(folder)).toMatchObject({ exit: 0 });
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('mine');
  });

  it.each([
    [[], 2, 'Efter npm run new -- ska det stå något.'],
    [['a', 'b'], 2, '«b» går inte att välja.'],
    [['a', '--language', 'fi'], 2, 'Språket «fi» finns inte.'],
    [['package.json/town'], 1, 'gick inte att skriva'],
  ])('says what to do about %j', async (words, exit, said) => {
    const seen = await typed(...words);
    expect(seen).toMatchObject({ exit, out: '', err: expect.stringContaining(said) });
    expect(existsSync('a')).toBe(false);
  });

  it.each(LANGUAGES)('helps in %s', async (language) => {
    expect(await typed('--help', '--language', language)).toEqual({
      exit: 0,
      out: `${BEGIN_WORDS[language].usage}\n`,
      err: '',
    });
  });
});
