import type { Origin } from '#domain/kernel/release.ts';
import type { Issue } from './expected.ts';

/** Where a schema stopped reading, for whoever wants it in words: see expected.ts. */
interface Stop {
  readonly resource: string;
  readonly json: unknown;
  readonly issue: Issue;
}

/** The answer is not what was promised: says which part of which resource; `explained` tells what was expected and what came. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly kind: 'broken' | 'newer';
  readonly stop: Stop | null;
  constructor(message: string, kind: 'broken' | 'newer' = 'broken', stop: Stop | null = null) {
    super(message);
    this.kind = kind;
    this.stop = stop;
  }
}

/** What the app gets from one file: the thing, and where it came from. */
export interface Received<Thing> {
  readonly origin: Origin;
  readonly thing: Thing;
}

interface Schema<Wire> {
  safeParse(json: unknown): { success: true; data: Wire } | { success: false; error: { issues: readonly Issue[] } };
}

const isNewer = (json: unknown): boolean =>
  /^([2-9]|1\d+)\.\d+$/.test(String(typeof json === 'object' && json !== null ? Reflect.get(json, 'contract') : ''));

/**
 * Reads one resource through its schema, without coercion.
 *
 * Throws: ContractError, naming the place; kind 'newer' when the file keeps a later contract.
 */
export function readThrough<Wire>(resource: string, schema: Schema<Wire>, json: unknown): Wire {
  if (isNewer(json)) throw new ContractError(`${resource}: a newer contract`, 'newer');
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0] ?? { path: [], message: 'something else' };
  const place = [resource, ...issue.path.map(String)].join('.');
  throw new ContractError(`${place}: ${issue.code ?? issue.message}`, 'broken', { resource, json, issue });
}

/** For the facts a shape can not say: throws the first that does not hold. */
export function demand(resource: string, problems: readonly string[]): void {
  const [first] = problems;
  if (first !== undefined) throw new ContractError(`${resource}: ${first}`);
}
