import { type Node, nodesIn, syntaxOf } from './source.ts';

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

const nameIn = (node: unknown): string | undefined => {
  const name = typeof node === 'object' && node !== null ? Reflect.get(node, 'name') : undefined;
  return typeof name === 'string' ? name : undefined;
};

/** The functions of a file that are longer than they may be, each in words. */
export function longFunctions(file: string, text: string, longest: number): string[] {
  const names = new Map<unknown, string | undefined>();
  const said: string[] = [];
  for (const node of nodesIn(syntaxOf(file, text))) {
    if (node.type === 'VariableDeclarator') names.set(node['init'], nameIn(node['id']));
    if (node.type === 'MethodDefinition' || node.type === 'Property') names.set(node['value'], nameIn(node['key']));
    if (!FUNCTIONS.includes(node.type)) continue;
    const lines = linesOf(node, text);
    const name = nameIn(node['id']) ?? names.get(node) ?? 'a function';
    if (lines > longest) said.push(`${file}: ${name}, ${lines} lines`);
  }
  return said;
}

const linesOf = (node: Node, text: string): number =>
  text.slice(Number(node['start']), Number(node['end'])).split('\n').length;
