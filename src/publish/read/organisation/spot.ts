import { isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Language } from '#domain/kernel/text.ts';
import type { Problem, Severity } from '#publish/problem.ts';
import { type Fault, fault, placed } from '#publish/read/fault.ts';

/** One value in the YAML, and where it stands. */
export interface Spot {
  /** As in core-task.bearings[0].id. Empty for the whole file. */
  readonly path: string;
  readonly row: number;
  readonly node: Node | null;
}

/** What is known while the file is read, and the problems so far. */
export interface Reading {
  readonly file: string;
  readonly lines: LineCounter;
  readonly languages: readonly Language[];
  readonly problems: Problem[];
}

/** Makes something of a value, or notes what is wrong; undefined when nothing could be made of it. */
export type Shape<Value> = (spot: Spot, reading: Reading) => Value | undefined;

export function note({ path, row }: Spot, { file, problems }: Reading, found: Fault, severity: Severity = 'error') {
  problems.push(placed(found, { file, row, column: path === '' ? undefined : path }, severity));
}

export const rowOf = (node: Node | null, lines: LineCounter, otherwise: number): number =>
  node?.range ? lines.linePos(node.range[0]).line : otherwise;

export const pathTo = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** A value of one line as text, trimmed and in Unicode normal form C; null when it is no plain value. */
export const scalarOf = (node: Node | null): string | null =>
  isScalar(node)
    ? String(node.value ?? '')
        .trim()
        .normalize('NFC')
    : null;

/** A list with so many items at least: fewer is told of, and read all the same. */
export const atLeast =
  <Item>(least: number, list: Shape<readonly Item[]>): Shape<readonly Item[]> =>
  (spot, reading) => {
    const found = isSeq(spot.node) ? spot.node.items.length : least;
    if (found < least) note(spot, reading, fault('list-too-short', { found, least }));
    return list(spot, reading);
  };

/** Whether nothing is written after the key. */
export const isEmpty = (node: Node | null): boolean => node === null || scalarOf(node) === '';

/** What stands there, in short, for a message. */
export function writtenAt(node: Node | null): string {
  if (isMap(node)) return node.items.map(({ key }) => `${String(key)}: …`).join(', ');
  if (isSeq(node)) return '- …';
  return scalarOf(node) ?? '';
}
