import { writeFile } from 'node:fs/promises';
import type { Language } from '#domain/kernel/text.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { type Published, publishFiles } from '#publish/publish.ts';
import { COMMAND_WORDS } from '#publish/words/command.ts';
import { beforeIn } from '#publish/write/before.ts';
import { WriteError } from '#publish/write/refused.ts';
import { mend, writeRelease } from '#publish/write/release.ts';
import { wouldTake } from '#publish/write/target.ts';
import { type Misuse, type PublishOptions, parseWords } from './arguments.ts';
import { filledAside } from './aside.ts';
import { whereItLies, wouldBeWritten } from './before-check.ts';
import { changesIn } from './changes.ts';
import { checkReport } from './check-report.ts';
import { forgotten, missed, outcome } from './outcome.ts';
import { type Progress, progressOn, type Screen } from './progress.ts';
import { report } from './report.ts';
import { readSource } from './source.ts';

/** 0 published, 1 the data or the disk said no, 2 asked in a way that can not be followed. */
export type ExitCode = 0 | 1 | 2;

export interface PublishIo {
  readonly out: Screen;
  readonly err: Screen;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What is published goes away with the program that asked for it. */
  readonly isForNow?: boolean | undefined;
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

/** What is in the way before anything is read: a place that can not be used, or one that can not be mended. */
async function inTheWay({ folder, out, isCheck }: PublishOptions): Promise<Problem | null> {
  if (await wouldTake(out, folder)) return problem('error', 'target-holds-source', { file: out }, { found: folder });
  return refusalOf(isCheck ? wouldBeWritten(out) : mend(out));
}

async function publish(options: PublishOptions, io: PublishIo): Promise<ExitCode> {
  const { err } = io;
  const ahead = options.language ?? 'sv';
  const source = await readSource(options.folder);
  if (!source.ok) return correct(err, source.misuse, ahead);
  const obstacle = await inTheWay(options);
  if (obstacle !== null) return complain(err, [obstacle], ahead);
  const progress = progressOn(err, ahead);
  progress.tell('start');
  const before = await beforeIn(options.isCheck ? await whereItLies(options.out) : options.out);
  const published = publishFiles(source.files, {
    today: io.today,
    fewestAnswers: options.fewest,
    before,
    onProgress: progress.tell,
  });
  const isFirst = before('organisation.json') === undefined;
  const language = options.language ?? published.organisation?.languages[0] ?? 'sv';
  const refusal = options.isCheck ? null : await put(published, options.out, progress);
  progress.end();
  err.write(forgotten(filledAside(options.folder), language));
  if (published.files === null) return complain(err, published.problems, language);
  if (refusal !== null) return complain(err, [refusal], language);
  const { problems } = published;
  if (problems.length > 0) err.write(`${report(problems, language)}\n`);
  if (isFirst && io.isForNow !== true) err.write(missed(published, options.out, language));
  const lines = outcome(published, options, language);
  const changes = options.isCheck ? checkReport(changesIn(published.files, before), options.out, language) : [];
  io.out.write(`${[...lines, ...changes].join('\n')}\n`);
  return 0;
}

/** The command: reads its words, publishes, says what came of it. */
export async function run(words: readonly string[], io: PublishIo): Promise<ExitCode> {
  const parsed = parseWords(words);
  if (parsed.kind === 'misuse') return correct(io.err, parsed.misuse, parsed.language ?? 'sv');
  if (parsed.kind === 'help') {
    io.out.write(`${COMMAND_WORDS[parsed.language ?? 'sv'].usage}\n`);
    return 0;
  }
  try {
    return await publish(parsed.options, io);
  } catch (cause) {
    const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    io.err.write(`${COMMAND_WORDS[parsed.options.language ?? 'sv'].failed(message)}\n`);
    return 1;
  }
}
