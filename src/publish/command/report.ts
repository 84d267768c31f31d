import type { Language } from '#domain/kernel/text.ts';
import { grouped } from '#publish/build/grouped.ts';
import type { Problem } from '#publish/problem.ts';
import { COMMAND_WORDS } from '#publish/words/command.ts';
import { adviceOn, describe } from '#publish/words/messages.ts';

/** Messages of one kind that are written out before the rest are counted. */
const MOST_OF_KIND = 20;
/** Rows named of those that have the same message. */
const MOST_ROWS = 10;

const rowOf = ({ place }: Problem): number => place.row ?? 0;

const inFileOrder = (problems: readonly Problem[]): Problem[] => {
  const files = [...new Set(problems.map((one) => one.place.file))];
  return [...problems].sort((a, b) => files.indexOf(a.place.file) - files.indexOf(b.place.file) || rowOf(a) - rowOf(b));
};

/** The same words about the same column are one message with several rows. */
function messages(problems: readonly Problem[], language: Language): string[] {
  const same = grouped(problems, (one) => {
    const { what, todo } = adviceOn(one, language);
    return [one.place.file, one.place.column, what, todo].join('\n');
  });
  return [...same.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const rows = [...new Set(others.map(rowOf))].filter((row) => row > 0 && row !== first.place.row);
    const named = rows.slice(0, MOST_ROWS);
    const line = describe(first, language);
    return [
      named.length === 0 ? line : `${line} ${COMMAND_WORDS[language].sameRows(named, rows.length - named.length)}`,
    ];
  });
}

function section(problems: readonly Problem[], heading: (count: number) => string, language: Language): string[] {
  if (problems.length === 0) return [];
  const kinds = grouped(inFileOrder(problems), (one) => one.code);
  const lines = [...kinds.values()].flatMap((ofKind) => {
    const all = messages(ofKind, language);
    const rest = all.length - MOST_OF_KIND;
    return rest <= 0 ? all : [...all.slice(0, MOST_OF_KIND), COMMAND_WORDS[language].moreOfKind(rest)];
  });
  return [heading(problems.length), ...lines.map((line) => `  ${line}`), ''];
}

/** Every problem in words: errors first, then warnings, those of one kind together. */
export function report(problems: readonly Problem[], language: Language): string {
  const words = COMMAND_WORDS[language];
  const of = (severity: Problem['severity']) => problems.filter((one) => one.severity === severity);
  return [...section(of('error'), words.errors, language), ...section(of('warning'), words.warnings, language)].join(
    '\n',
  );
}
