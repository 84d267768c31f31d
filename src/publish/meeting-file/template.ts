import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { MARKS } from '#contract/meeting-file.ts';
import { PARTS, packed } from '#contract/packed.ts';
import { daMeetingFile } from '#words/da.meeting-file.ts';
import { enMeetingFile } from '#words/en.meeting-file.ts';
import { svMeetingFile } from '#words/sv.meeting-file.ts';
import { inOnePiece } from './one-piece.ts';

const WORDS = { sv: svMeetingFile, da: daMeetingFile, en: enMeetingFile };

const allowed = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Nothing may be asked for, and nothing may run but the two scripts that came with the file. */
const policyOf = (opening: string, app: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${allowed(opening)} ${allowed(app)}`,
    // Some pages bring a sheet of their own.
    `style-src ${allowed(style)} data:`,
    'font-src data:',
    'img-src data: blob:',
    "connect-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types meeting-file',
  ].join('; ');

const inEveryLanguage = (key: 'cannotOpen' | 'needsScript'): string =>
  Object.entries(WORDS)
    .map(([language, words]) => `<p lang="${language}">${words[key]}</p>`)
    .join('');

/** Throws: Error for a text that would end the element it is to stand in. */
function inElement(name: 'script' | 'style', content: string): string {
  if (new RegExp(`</${name}|<!--`, 'i').test(content))
    throw new Error(`The ${name} of the meeting file would end itself.`);
  return `<${name}>${content}</${name}>`;
}

const data = (id: string, letters: string): string =>
  `<script type="application/octet-stream" id="${id}">${letters}</script>`;

/** What programs that list files read. */
const abouts = (['release', 'published', 'provenance', 'source'] as const)
  .map((name) => `<meta name="${name}" content="${MARKS[name]}" />`)
  .join('\n    ');

const icon = (): string => `data:image/svg+xml,${encodeURIComponent(readFileSync('public/icon.svg', 'utf8'))}`;

/**
 * A meeting file without its figures: the whole app in one page. contract/meeting-file.ts puts a release in it.
 *
 * Throws: Error, with what the build said, when the app can not be built.
 */
export async function meetingFileTemplate(): Promise<string> {
  const opening = (await inOnePiece('src/app/meeting-file-opening.ts')).script;
  const { script, style } = await inOnePiece('src/app/meeting-file.tsx');
  return `<!doctype html>
<!-- ${MARKS.title} -->
<html lang="sv" data-meeting-file="${MARKS.release}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf(opening, script, style)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="${icon()}" type="image/svg+xml" />
    <title>${MARKS.title}</title>
    ${abouts}
    ${inElement('script', opening)}
    ${inElement('style', style)}
  </head>
  <body>
    <div id="root"></div>
    <div id="${PARTS.trouble}" role="alert" hidden><div class="shell">${inEveryLanguage('cannotOpen')}</div></div>
    <noscript>${inEveryLanguage('needsScript')}</noscript>
    ${data(PARTS.app, await packed(script))}
    ${data(PARTS.figures, MARKS.figures)}
  </body>
</html>
`;
}
