import { type Document, isAlias, isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem } from '#publish/problem.ts';
import { fault, placed } from '#publish/read/fault.ts';
import { rowOf } from './spot.ts';
import { syntaxProblems } from './syntax.ts';

export interface Parsed {
  /** Null when the text is no YAML that may be read. */
  readonly root: Node | null;
  readonly lines: LineCounter;
  readonly problems: readonly Problem[];
}

/** Deeper than any sensible file, and far from where the parser's own recursion ends. */
const DEEPEST = 40;
const TOO_MANY_IN_ONE = new RegExp(`^\\s*(?:[-?:]\\s+){${DEEPEST}}`);

/**
 * The first line that opens too many brackets, or too many lists in one, or null. Looked for before parsing, for the
 * parser calls itself for each of them until the whole program ends.
 */
function tooDeepAt(text: string): number | null {
  let open = 0;
  for (const [at, line] of text.split('\n').entries()) {
    for (const sign of line) {
      if (sign === '[' || sign === '{') open += 1;
      if ((sign === ']' || sign === '}') && open > 0) open -= 1;
      if (open > DEEPEST) return at + 1;
    }
    if (TOO_MANY_IN_ONE.test(line)) return at + 1;
  }
  return null;
}

/** Anchors that are used again can make a small file grow without end; none are needed here. */
function aliasProblem(file: string, document: Document, lines: LineCounter): Problem | null {
  let found: Problem | null = null;
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined;
    found = placed(fault('yaml-alias', { written: `*${node.source}` }), { file, row: rowOf(node, lines, 1) });
    return visit.BREAK;
  });
  return found;
}

/** Every plain value stays the text that stands there: no number, no date, no yes is guessed. */
export function parseYaml(file: string, text: string): Parsed {
  const lines = new LineCounter();
  const deep = tooDeepAt(text);
  if (deep !== null) return { root: null, lines, problems: [placed(fault('yaml-too-deep', {}), { file, row: deep })] };
  const document = parseDocument(text, {
    schema: 'failsafe',
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  const syntax = syntaxProblems(file, text, document, lines);
  const readable = syntax.every(({ code }) => code === 'key-twice');
  const alias = readable ? aliasProblem(file, document, lines) : null;
  const problems = alias === null ? syntax : [...syntax, alias];
  return { root: readable && alias === null && isNode(document.contents) ? document.contents : null, lines, problems };
}
