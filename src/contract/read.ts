import type { Origin } from '#domain/kernel/release.ts';
import { expectationOf, type Issue } from './expected.ts';

/** The answer is not what was promised: says which part of which resource, what was expected and what came. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly kind: 'broken' | 'newer';
  constructor(message: string, kind: 'broken' | 'newer' = 'broken') {
    super(message);
    this.kind = kind;
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

const SHOWN = 60;

function valueAt(json: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = json;
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  return at === undefined ? 'nothing' : (JSON.stringify(at) ?? 'nothing').slice(0, SHOWN);
}

const isNewer = (json: unknown): boolean => /^"([2-9]|1\d+)\.\d+"$/.test(valueAt(json, ['contract']));

/**
 * Reads one resource through its schema, without coercion.
 *
 * Throws: ContractError, naming place, expectation and what came; kind 'newer' when the file keeps a later contract.
 */
export function readThrough<Wire>(resource: string, schema: Schema<Wire>, json: unknown): Wire {
  if (isNewer(json)) throw new ContractError(`${resource}: contract ${valueAt(json, ['contract'])}`, 'newer');
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const { path, expected } = expectationOf(result.error.issues[0] ?? { path: [], message: 'something else' });
  const place = [resource, ...path.map(String)].join('.');
  throw new ContractError(`${place}: expected ${expected}, received ${valueAt(json, path)}`);
}

/** For the facts a shape can not say: throws the first that does not hold. */
export function demand(resource: string, problems: readonly string[]): void {
  const [first] = problems;
  if (first !== undefined) throw new ContractError(`${resource}: ${first}`);
}
