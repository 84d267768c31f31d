import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { run } from '#publish/appendix/command.ts';
import { RefusedError } from '#publish/cli/refused.ts';
import { publishFiles } from '#publish/publish.ts';
import { APPENDIX_COMMAND } from '#publish/words/appendix.ts';
import { REFUSALS, type Refusal } from '#publish/words/cli.ts';
import { townWith } from '#tests/publish/town.ts';
import { freshPlace } from '#tests/publish/write/place.ts';

const { files } = publishFiles(townWith([]), { today: '2026-03-10' });
const PAPER = new TextEncoder().encode('%PDF-1.4 paper');

/** The little town as a published folder. */
function published(): string {
  const folder = join(freshPlace(), 'v1');
  for (const [path, text] of files ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const goals: { goals: { id: string }[] } = JSON.parse(files?.get('goals.json') ?? '');
const GOAL = goals.goals[0]?.id ?? '';
const units: { units: { id: string }[] } = JSON.parse(files?.get('units.json') ?? '');
const UNIT = units.units[0]?.id ?? '';

/** Runs the command as if typed, with a printer that prints the same on every paper. */
async function typed(words: readonly string[], folder: string | null = null, fault?: Refusal) {
  const seen = { out: '', err: '', hash: '' };
  const exit = await run(words, {
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
    publish: () => folder,
    print: (_, hash) => {
      seen.hash = hash;
      return fault === undefined ? Promise.resolve(PAPER) : Promise.reject(new RefusedError(fault.code, fault.at));
    },
  });
  return { exit, ...seen };
}

describe('npm run appendix', () => {
  it.each([
    ['the whole', [], '/appendix?'],
    ['one goal', ['--goal', GOAL], `/appendix?goal=${GOAL}`],
    ['one unit, in Danish', ['--unit', UNIT, '--language', 'da'], `/appendix?unit=${UNIT}&lang=da`],
  ])('prints %s of a published release, and says where', async (_, words, hash) => {
    const folder = published();
    const out = join(dirname(folder), 'ut.pdf');
    const said = await typed(['--api', folder, '--out', out, ...words]);
    expect(said).toMatchObject({ exit: 0, err: '', hash });
    expect(said.out).toContain(out);
    expect(said.out).toContain('2026-1');
    expect(readFileSync(out)).toEqual(Buffer.from(PAPER));
  });

  it('publishes tables first, and takes the place of an earlier PDF', async () => {
    const folder = published();
    const out = join(dirname(folder), 'ut.pdf');
    for (let time = 0; time < 2; time += 1) {
      expect(await typed(['--data', 'tabeller', '--out', out], folder)).toMatchObject({ exit: 0 });
    }
    expect(await typed(['--data', 'tabeller', '--out', out], null)).toMatchObject({ exit: 1, out: '', err: '' });
  });

  const place = () => freshPlace();
  it.each<[string, () => string[], RegExp]>([
    ['a word it does not know', () => ['--gaol', 'x'], /--gaol/],
    ['an option without a value', () => ['--goal'], /--goal/],
    ['a language it does not know', () => ['--language', 'fi'], /fi/],
    ['two folders', () => ['--data', 'a', '--api', 'b'], /--data, --api/],
    ['a goal and a unit', () => ['--goal', 'a', '--unit', 'b'], /--goal, --unit/],
    ['a goal that is not there', () => ['--api', published(), '--goal', 'nej'], /nej/],
    ['a goal that could not be', () => ['--api', published(), '--goal', '../x'], /\.\.\/x/],
    ['a unit that is not there', () => ['--api', published(), '--unit', 'nej'], /nej/],
    ['a folder without a release', () => ['--api', place()], /npm run publish/],
  ])('says what to do about %s, and prints nothing', async (_, words, said) => {
    const end = await typed(words());
    expect(end).toMatchObject({ exit: 2, out: '', hash: '' });
    expect(end.err).toMatch(said);
    expect(end.err).toContain(APPENDIX_COMMAND.sv.usage);
  });

  it('never takes the place of a file that is no PDF', async () => {
    const folder = published();
    const out = join(dirname(folder), 'protokoll.docx');
    writeFileSync(out, 'Protokoll');
    expect(await typed(['--api', folder, '--out', out])).toMatchObject({ exit: 2, hash: '' });
    expect(readFileSync(out, 'utf8')).toBe('Protokoll');
  });

  it.each(['no-driver', 'no-browser', 'not-shown'] as const)('ends with 1 and a sentence when %s', async (code) => {
    const folder = published();
    const at = 'playwright';
    const end = await typed(['--api', folder, '--out', join(dirname(folder), 'ut.pdf')], null, { code, at });
    expect(end).toMatchObject({ exit: 1, out: '', err: `${REFUSALS.sv[code](at)}\n` });
    expect(readdirSync(dirname(folder))).toEqual(['v1']);
  });

  it('says that it could not write', async () => {
    const folder = published();
    const out = join(dirname(folder), 'ingenstans/ut.pdf');
    expect(await typed(['--api', folder, '--out', out])).toMatchObject({ exit: 1, out: '' });
  });

  it.each(LANGUAGES)('explains itself in %s', async (language) => {
    const words = APPENDIX_COMMAND[language];
    expect(await typed(['--help', '--language', language])).toMatchObject({ exit: 0, out: `${words.usage}\n` });
    for (const option of ['--data', '--api', '--goal', '--unit', '--language', '--out']) {
      expect(words.usage).toContain(option);
    }
  });
});
