import { type Document, isCollection, isScalar, type LineCounter, visit, type YAMLError } from 'yaml';
import type { Problem } from '#publish/problem.ts';
import { fault, placed } from '#publish/read/fault.ts';
import type { YamlFault } from '#publish/read/problems.organisation.ts';

const REASONS: Readonly<Record<string, YamlFault>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BAD_SCALAR_START: 'start',
  BAD_ALIAS: 'start',
  MULTIPLE_DOCS: 'documents',
  TAG_RESOLVE_FAILED: 'tag',
};

/** The parser uses some of its codes for several things; its words, and the line, tell them apart. */
function reasonOf({ code, message }: YAMLError, line: string): YamlFault {
  if (code === 'MISSING_CHAR' && message.includes('quote')) return 'quote';
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit')) return /^\s*-\s/.test(line) ? 'indent' : 'no-colon';
  if (code === 'MISSING_CHAR' || message.startsWith('Flow ')) return 'bracket';
  if (code === 'UNEXPECTED_TOKEN' && /[:-]\s+(["']).*\1\s*[^\s#,}\]]/.test(line)) return 'after-quote';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*-\s/.test(line)) return 'indent';
  return REASONS[code] ?? 'other';
}

/** Where the quotation or bracket that an error lies in begins; what is never closed is noticed long after. */
function startOf(document: Document, position: number): number {
  let start = -1;
  visit(document, {
    Node: (_, node) => {
      const opens = isCollection(node) ? node.flow === true : isScalar(node) && /^QUOTE/.test(String(node.type));
      if (!opens || !node.range) return;
      const [from, , to] = node.range;
      if (from <= position && position <= to + 1) start = Math.max(start, from);
    },
  });
  return start === -1 ? position : start;
}

/**
 * What keeps a text from being YAML. A key that stands twice is told each time; of all else only the first is told, for
 * the rest mostly follows from it.
 */
export function syntaxProblems(file: string, text: string, document: Document, lines: LineCounter): Problem[] {
  const trouble: readonly YAMLError[] = [...document.errors, ...document.warnings];
  const rows = text.split('\n');
  const rowAt = (position: number): number => Math.min(lines.linePos(position).line, rows.length);
  const problems = trouble
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [from] }) => {
      const written = /^[^:\n]*/.exec(text.slice(from))?.[0] ?? '';
      return placed(fault('key-twice', { written }), { file, row: rowAt(from) });
    });
  const first = trouble.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (first === undefined) return problems;
  const [position] = first.pos;
  const reason = reasonOf(first, rows[rowAt(position) - 1] ?? '');
  const row = rowAt(reason === 'quote' || reason === 'bracket' ? startOf(document, position) : position);
  return [...problems, placed(fault('yaml-syntax', { reason, written: rows[row - 1] ?? '' }), { file, row })];
}
