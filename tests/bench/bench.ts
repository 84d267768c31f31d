import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishTowns, townFolders } from '#mocks/publish-towns.ts';
import { builtApp } from '#publish/serve/built-app.ts';
import { SIZE, writeLargeTown } from './large-town.ts';
import { publishCost } from './publish-cost.ts';
import { type RenderCost, renderCosts } from './render-cost.ts';

/** npm run bench: what publishing and reading cost, for the invented towns and for one as large as they may become. */

const RESULTS = 'docs/bench.json';
const place = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(place, { recursive: true, force: true }));

const rounded = (value: number): number => Number(value.toPrecision(3));
const kilobytes = (bytes: number): number => rounded(bytes / 1000);

/** The overview, and the page of a unit that has no units below it. */
function pagesOf(api: string): string[] {
  const { units } = JSON.parse(readFileSync(join(api, 'units.json'), 'utf8')) as { units: { id: string }[] };
  return ['#/', `#/units/${units.at(-1)?.id}`];
}

const rendered = async (town: string, api: string) =>
  (await renderCosts(api, pagesOf(api))).map(({ page, slowed, drawn, blocked, weight }: RenderCost) => ({
    town,
    page,
    slowed,
    'drawn ms': Math.round(drawn),
    'blocked ms': Math.round(blocked),
    'script kB': kilobytes(weight.script),
    'style kB': kilobytes(weight.style),
    'font kB': kilobytes(weight.font),
    'figures kB': kilobytes(weight.figures),
  }));

publishTowns();
builtApp('production');
const large = join(place, 'storkoping');
writeLargeTown(large);

const folders = [...townFolders().map((town) => join('mocks/towns', town)), large];
const publishing = folders.map((folder, at) => {
  const { seconds, peakMegabytes, files, megabytes } = publishCost(folder, join(place, `out-${at}`));
  return {
    town: folder.split('/').at(-1) ?? folder,
    seconds: rounded(seconds),
    'peak MB': Math.round(peakMegabytes),
    files,
    MB: rounded(megabytes),
  };
});
const reading = [
  ...(await rendered('exempelkoping', 'mocks/published/exempelkoping')),
  ...(await rendered('storkoping', join(place, `out-${folders.length - 1}`))),
];

console.info(`Storköping: ${JSON.stringify(SIZE)}. Publishing includes the start of the program.`);
console.table(publishing);
console.info('Reading: compressed sizes of all that a new reader asks for; the middle of five visits.');
console.table(reading);
const computer = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
writeFileSync(RESULTS, `${JSON.stringify({ computer, size: SIZE, publishing, reading }, null, 2)}\n`);
