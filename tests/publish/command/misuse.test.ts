import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { parseWords } from '#publish/command/arguments.ts';
import { COMMAND_WORDS } from '#publish/words/command.ts';
import { freshPlace } from '#tests/publish/write/place.ts';
import { townOnDisk, typed } from './screens.ts';

describe(parseWords, () => {
  it.each([
    [[], 'Säg vilken mapp som ska publiceras.'],
    [['town'], 'Säg med --out var publiceringen ska ligga.'],
    [['town', '--out'], 'Efter --out ska det stå något.'],
    [['town', '--out='], 'Efter --out ska det stå något.'],
    [['town', 'again', '--out', 'out'], '«again» är en till.'],
    [['town', '--out', 'out', '--force'], 'Valet --force finns inte.'],
    [['town', '--out', 'out', '-x'], 'Valet -x finns inte.'],
    [['town', '--out', 'out', '--language', 'fi'], 'Språket «fi» finns inte. Välj sv, da, en.'],
    [['town', '--out', 'out', '--fewest', '4'], 'Efter --fewest står «4». Ett helt tal från 5 väntades.'],
    [['town', '--out', 'out', '--fewest', '5.5'], 'Efter --fewest står «5.5».'],
    [['nowhere', '--out', 'out'], 'Mappen «nowhere» finns inte.'],
    [['package.json', '--out', 'out'], '«package.json» är en fil.'],
  ])('%j', async (words, said) => {
    const seen = await typed(words);
    expect(seen).toMatchObject({ exit: 2, out: '' });
    expect(seen.err).toContain(said);
    expect(seen.err).toContain('npm run publish -- MAPP --out MÅL');
    expect(existsSync('out')).toBe(false);
  });

  it.each(LANGUAGES)('helps in %s', async (language) => {
    const { usage } = COMMAND_WORDS[language];
    expect(await typed(['--help', '--language', language])).toEqual({ exit: 0, out: `${usage}\n`, err: '' });
    const seen = await typed(['--language', language]);
    expect([seen.exit, seen.err.endsWith(`\n\n${usage}\n`)]).toEqual([2, true]);
  });

  it.each(LANGUAGES)('has words for every misuse in %s', (language) => {
    const { misuse } = COMMAND_WORDS[language];
    const said = [
      misuse({ code: 'no-folder' }),
      misuse({ code: 'no-out' }),
      misuse({ code: 'more-folders', written: 'again' }),
      misuse({ code: 'unknown-option', written: '--force' }),
      misuse({ code: 'option-without-value', written: '--out' }),
      misuse({ code: 'unknown-language', written: 'fi', languages: ['sv'] }),
      misuse({ code: 'fewest-no-number', written: 'x', least: 5 }),
      misuse({ code: 'folder-not-found', written: 'x' }),
      misuse({ code: 'folder-is-file', written: 'x' }),
      misuse({ code: 'unreadable', written: 'x', reason: 'EIO' }),
    ];
    expect(new Set(said).size).toBe(said.length);
  });

  it('is misuse to ask for a place where something would be lost', async () => {
    const { place, folder } = townOnDisk();
    const taken = join(place, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'photo.jpg'), 'mine');
    expect(await typed([folder, '--out', taken])).toMatchObject({ exit: 2, err: expect.stringContaining('photo.jpg') });
    expect(await typed([folder, '--out', folder])).toMatchObject({ exit: 2, err: expect.stringContaining(folder) });
    expect(await typed([folder, '--out', place])).toMatchObject({ exit: 2 });
    expect(existsSync(join(folder, 'units.csv'))).toBe(true);
  });

  it('refuses an empty folder as data, not as misuse', async () => {
    const place = freshPlace();
    mkdirSync(join(place, 'empty'));
    const seen = await typed([join(place, 'empty'), '--out', join(place, 'out')]);
    expect(seen.exit).toBe(1);
    expect(seen.err).toContain('organisation.yaml');
    expect(existsSync(join(place, 'out'))).toBe(false);
  });
});
