import type { ContractError } from './read.ts';

/** What a schema found wrong: the part of zod's issues that says what was expected. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string | undefined;
  readonly format?: string | undefined;
  readonly origin?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly inclusive?: boolean | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly options?: readonly unknown[] | undefined;
  readonly errors?: readonly (readonly Issue[])[] | undefined;
}

export interface Expectation {
  readonly path: readonly PropertyKey[];
  /** In plain words, to stand after "expected". */
  readonly expected: string;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['object', 'an object'],
  ['array', 'a list'],
  ['tuple', 'a list'],
]);

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['date', 'a day written YYYY-MM-DD'],
  ['email', 'an e-mail address'],
]);

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.join(', ')}`;

function size({ code, origin, minimum, maximum, inclusive }: Issue): string {
  const [limit, orWhich, beyond] = code === 'too_big' ? [maximum, 'at most', 'less'] : [minimum, 'at least', 'more'];
  if (origin === 'string') return `a text of ${orWhich} ${limit} characters`;
  if (origin === 'array') return `a list of ${orWhich} ${limit}`;
  return inclusive ? `${orWhich} ${limit}` : `${beyond} than ${limit}`;
}

/** Of several shapes: the one that fitted furthest in, else all of them. */
function anyOf(issue: Issue): Expectation {
  const ways = (issue.errors ?? []).flatMap(([first]) => (first === undefined ? [] : [expectationOf(first)]));
  const furthest = ways.reduce<Expectation | undefined>(
    (best, way) => (way.path.length > (best?.path.length ?? 0) ? way : best),
    undefined,
  );
  if (furthest !== undefined) return { path: [...issue.path, ...furthest.path], expected: furthest.expected };
  return { path: issue.path, expected: [...new Set(ways.map((way) => way.expected))].join(' or ') };
}

/**
 * Where something else stood than what was promised, and what was promised. No locale is loaded for this.
 *
 * @example expectationOf({ code: 'invalid_type', expected: 'int', path: ['n'], message: '' }).expected // 'a whole number'
 */
export function expectationOf(issue: Issue): Expectation {
  const { path, message } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return { path, expected: TYPES.get(issue.expected ?? '') ?? `${issue.expected}` };
    case 'invalid_value':
      return { path, expected: oneOf(issue.values ?? []) };
    case 'invalid_union':
      return issue.options === undefined ? anyOf(issue) : { path, expected: oneOf(issue.options) };
    case 'too_small':
    case 'too_big':
      return { path, expected: size(issue) };
    case 'invalid_format':
      return { path, expected: FORMATS.get(issue.format ?? '') ?? message };
    default:
      return { path, expected: message };
  }
}

const SHOWN = 60;

function valueAt(json: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = json;
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  return at === undefined ? 'nothing' : (JSON.stringify(at) ?? 'nothing').slice(0, SHOWN);
}

/**
 * A reader's complaint whole: the place, what was expected there and what came. The page does without it, and does not
 * carry it.
 */
export function explained(error: ContractError): string {
  if (error.stop === null) return error.message;
  const { resource, json, issue } = error.stop;
  const { path, expected } = expectationOf(issue);
  return `${[resource, ...path.map(String)].join('.')}: expected ${expected}, received ${valueAt(json, path)}`;
}
