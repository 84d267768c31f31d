import { writeFile } from 'node:fs/promises';
import type { Language } from '#domain/kernel/text.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Published, publishFiles } from '#publish/publish.ts';
import { COMMAND_WORDS } from '#publish/words/command.ts';
import { beforeIn } from '#publish/write/before.ts';
import { WriteError } from '#publish/write/refused.ts';
import { mend, writeRelease } from '#publish/write/release.ts';
import { wouldTake } from '#publish/write/target.ts';
import { type Misuse, parseWords, type Wish } from './arguments.ts';
import { type Progress, progressOn, type Screen } from './progress.ts';
import { report } from './report.ts';
import { readSource } from './source.ts';

/** 0 published, 1 the data or the disk said no, 2 asked in a way that can not be followed. */
export type ExitCode = 0 | 1 | 2;

export interface World {
  readonly out: Screen;
  readonly err: Screen;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Places where putting a release would lose something: not the data's fault, but that of what was asked. */
const isMisuse = ({ code }: Problem): boolean => code.startsWith('target-');

function complain(err: Screen, problems: readonly Problem[], language: Language): ExitCode {
  const said = report(problems, language);
  err.write(`${said}\n${COMMAND_WORDS[language].refused}\n`);
  return problems.some(isMisuse) ? 2 : 1;
}

function correct(err: Screen, misuse: Misuse, language: Language): ExitCode {
  const words = COMMAND_WORDS[language];
  err.write(`${words.misuse(misuse)}\n\n${words.usage}\n`);
  return 2;
}

async function refusalOf(work: Promise<void>): Promise<Problem | null> {
  try {
    await work;
    return null;
  } catch (cause) {
    if (cause instanceof WriteError) return cause.problem;
    throw cause;
  }
}

function put({ files, kept }: Published, out: string, progress: Progress): Promise<Problem | null> {
  if (files === null) return Promise.resolve(null);
  let written = 0;
  const write = async (path: string, text: string): Promise<void> => {
    await writeFile(path, text);
    written += 1;
    if (written % 100 === 0) progress.tell('written', written, files.size);
  };
  return refusalOf(writeRelease(files, out, write, kept));
}

function congratulate(
  world: World,
  wish: Wish,
  { files, problems, organisation, made }: Published,
  language: Language,
) {
  const words = COMMAND_WORDS[language];
  if (problems.length > 0) world.err.write(`${report(problems, language)}\n`);
  const { name = '', release = '', provenance } = organisation ?? {};
  const isDemo = provenance !== 'production';
  const summary = { name, release, isDemo, out: wish.out, files: files?.size ?? 0, ...made };
  world.out.write(`${words.made(summary)}\n${words.withheld(made.withheld)}\n`);
}

async function publish(wish: Wish, world: World): Promise<ExitCode> {
  const { err } = world;
  const before = wish.language ?? 'sv';
  const source = await readSource(wish.folder);
  if (!source.ok) return correct(err, source.misuse, before);
  if (await wouldTake(wish.out, wish.folder)) {
    return complain(err, [problem('error', 'target-holds-source', { file: wish.out }, { found: wish.folder })], before);
  }
  const broken = await refusalOf(mend(wish.out));
  if (broken !== null) return complain(err, [broken], before);
  const progress = progressOn(err, before);
  progress.tell('start');
  const published = publishFiles(source.files, {
    today: world.today,
    fewestAnswers: wish.fewest,
    before: await beforeIn(wish.out),
    onProgress: progress.tell,
  });
  const language = wish.language ?? published.organisation?.languages[0] ?? 'sv';
  const refusal = await put(published, wish.out, progress);
  progress.end();
  if (published.files === null) return complain(err, published.problems, language);
  if (refusal !== null) return complain(err, [refusal], language);
  congratulate(world, wish, published, language);
  return 0;
}

/** The command: reads its words, publishes, says what came of it. */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  const parsed = parseWords(words);
  if (parsed.kind === 'misuse') return correct(world.err, parsed.misuse, parsed.language ?? 'sv');
  if (parsed.kind === 'help') {
    world.out.write(`${COMMAND_WORDS[parsed.language ?? 'sv'].usage}\n`);
    return 0;
  }
  try {
    return await publish(parsed.wish, world);
  } catch (cause) {
    const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    world.err.write(`${COMMAND_WORDS[parsed.wish.language ?? 'sv'].failed(message)}\n`);
    return 1;
  }
}
