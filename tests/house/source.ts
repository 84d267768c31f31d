import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** Every source file under the places, as paths from the project's root. */
export function sourcesIn(...places: readonly string[]): string[] {
  return places.flatMap((place) =>
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/^mocks\/(published|dist|towns)\//.test(file))
      .sort(),
  );
}

export const textOf = (file: string): string => readFileSync(file, 'utf8');

/** The syntax tree of a file. Throws: SyntaxError. */
export function syntaxOf(file: string, text: string): unknown {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${file}: ${error.message}`);
  return program;
}

/** One place where a file names another, as written; `to` is null when it is worked out only when the program runs. */
export interface Reference {
  readonly to: string | null;
  readonly dynamic: boolean;
}

/** One node of the syntax tree. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** Every node in a tree, parents before children. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) if (typeof part === 'object') yield* nodesIn(part);
}

const literal = (value: unknown): string | null =>
  isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : null;

const isImportMetaGlob = ({ object, property }: Node): boolean =>
  isNode(object) && object.type === 'MetaProperty' && isNode(property) && property['name'] === 'glob';

const isRequire = ({ name }: Node): boolean => name === 'require';

function referencesOf(node: Node): Reference[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'TSImportType':
      return [{ to: literal(node['source']), dynamic: false }];
    case 'ExportNamedDeclaration':
      return node['source'] === null ? [] : [{ to: literal(node['source']), dynamic: false }];
    case 'ImportExpression':
      return [{ to: literal(node['source']), dynamic: true }];
    case 'CallExpression': {
      const { callee } = node;
      if (!isNode(callee) || !(isImportMetaGlob(callee) || isRequire(callee))) return [];
      const [asked] = [node['arguments']].flat();
      const patterns = isNode(asked) && asked.type === 'ArrayExpression' ? [asked['elements']].flat() : [asked];
      return patterns.map((pattern) => ({ to: literal(pattern), dynamic: true }));
    }
    default:
      return [];
  }
}

/** Everything a file imports, re-exports, loads later or takes types from. Throws: SyntaxError. */
export function references(file: string, text: string): Reference[] {
  return [...nodesIn(syntaxOf(file, text))].flatMap(referencesOf);
}
