import { describe, expect, it } from 'vitest';
import { choicesIn, MisuseError, refuseMissing } from '#publish/serve/choices.ts';
import { usage } from '#publish/serve/said.ts';

const chosen = (...words: readonly string[]) => choicesIn(words, ['data', 'api', 'port'], 4173);

describe(choicesIn, () => {
  it.each<[string, readonly string[], object]>([
    ['nothing', [], { port: 4173, data: undefined, wantsHelp: false }],
    ['a folder', ['--data', 'tables'], { port: 4173, data: 'tables', api: undefined }],
    ['a folder by itself', ['tables', '--port', '0'], { port: 0, data: 'tables' }],
    ['what is published', ['--api', 'figures'], { data: undefined, api: 'figures' }],
    ['any port that is free', ['--port', '0'], { port: 0 }],
    ['the last port there is', ['--port=65535'], { port: 65_535 }],
    ['help', ['-h'], { wantsHelp: true }],
  ])('reads %s', (_, words, expected) => {
    expect(chosen(...words)).toMatchObject(expected);
  });

  it.each<[readonly string[], RegExp]>([
    [['--port', 'many'], /«many» är ingen port\..*\n“many” is not a port\./],
    [['--port', '65536'], /ingen port/],
    [['--port', '-1'], /ingen port|ska det stå något/],
    [['--port', '0x10'], /ingen port/],
    [['--port', '1.5'], /ingen port/],
    [['--port'], /Efter --port ska det stå något\.\nSomething must follow --port\./],
    [['--pot', '1'], /«--pot» går inte att välja\.\n“--pot” can not be chosen\./],
    [['tables', 'more'], /«more» går inte att välja/],
    [['tables', '--api', 'figures'], /Välj en av --data, --api, inte båda\.\nChoose one of --data, --api, not both\./],
  ])('refuses %j in Swedish and English', (words, said) => {
    expect(() => chosen(...words)).toThrow(MisuseError);
    expect(() => chosen(...words)).toThrow(said);
  });

  it('takes only what the command has', () => {
    expect(() => choicesIn(['--data', 'tables'], ['port'], 4174)).toThrow('«--data» går inte att välja.');
    expect(() => choicesIn(['tables'], ['port'], 4174)).toThrow('«tables» går inte att välja.');
  });
});

describe(usage, () => {
  it.each([
    [
      'npm start',
      ['data', 'api', 'port'] as const,
      'Så här: npm start -- [MAPP | --api PUBLICERAD MAPP] [--port NUMMER]',
    ],
    ['npm run demo', ['port'] as const, 'Like this: npm run demo -- [--port NUMBER]'],
  ])('%s', (command, choices, line) => {
    expect(usage(command, choices).split('\n')).toContain(line);
  });
});

describe(refuseMissing, () => {
  it.each([
    ['nothing chosen', {}],
    ['a folder that is there', { data: 'docs' }],
  ])('lets %s be', (_, { data, api }: { data?: string; api?: string }) => {
    expect(() => refuseMissing({ data, api })).not.toThrow();
  });

  it.each([
    [{ data: 'nowhere' }, /Mappen «nowhere» finns inte\.\nThere is no folder “nowhere”\./],
    [{ api: 'docs' }, /«docs» är ingen publicerad utgåva.*\n“docs” is no published release/],
  ])('refuses %j in Swedish and English', ({ data, api }: { data?: string; api?: string }, said) => {
    expect(() => refuseMissing({ data, api })).toThrow(said);
  });
});
