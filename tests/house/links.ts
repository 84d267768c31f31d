import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;
const COMMAND = /npm (?:run ([\w:-]+)|(test|start))/g;
const PATH = /`((?:src|mocks|tests|docs|public|\.ci)\/[\w./-]+)`/g;

/** The id that a heading gets, as GitHub makes it. @example anchorOf('What it is, and why') // 'what-it-is-and-why' */
export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

function faultOfLink(file: string, link: string, read: (file: string) => string): string | null {
  if (/^(https?:|mailto:)/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (path !== '' && !existsSync(target)) return `${file}: nothing at ${link}`;
  if (anchor === undefined || !target.endsWith('.md')) return null;
  return anchorsIn(read(target)).includes(anchor) ? null : `${file}: no heading for ${link}`;
}

/** Links that lead nowhere, commands that are not there and paths that no longer are, in one page of the documentation. */
export function deadEnds(file: string, read: (file: string) => string, commands: readonly string[]): string[] {
  const text = read(file);
  const links = [...text.matchAll(LINK)].flatMap(([, link = '']) => faultOfLink(file, link, read) ?? []);
  const named = [...text.matchAll(COMMAND)].map(([, script, short]) => script ?? short ?? '');
  const paths = [...text.matchAll(PATH)].map(([, path = '']) => path);
  return [
    ...links,
    ...named.filter((command) => !commands.includes(command)).map((command) => `${file}: no command ${command}`),
    ...paths.filter((path) => !existsSync(path)).map((path) => `${file}: nothing at ${path}`),
  ];
}
