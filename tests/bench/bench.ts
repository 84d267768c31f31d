import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishTowns, townFolders } from '#mocks/publish-towns.ts';
import { builtApp } from '#publish/serve/built-app.ts';
import { SIZE, writeLargeTown } from './large-town.ts';
import { publishCost } from './publish-cost.ts';
import { readingsCosts } from './readings-cost.ts';
import { type RenderCost, renderCosts } from './render-cost.ts';

/** npm run bench: what publishing, reading and judging cost, for the invented towns and for one as large as they may become. */

const RESULTS = 'docs/bench.json';
const place = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(place, { recursive: true, force: true }));

const rounded = (value: number): number => Number(value.toPrecision(3));
const kilobytes = (bytes: number): number => rounded(bytes / 1000);

/** The overview, the page of a unit that has no units below it, and that of a goal, which reads every unit. */
function pagesOf(api: string): string[] {
  const listed = (things: string): { id: string }[] =>
    JSON.parse(readFileSync(join(api, `${things}.json`), 'utf8'))[things];
  return ['#/', `#/units/${listed('units').at(-1)?.id}`, `#/goals/${listed('goals')[0]?.id}`];
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

const { units, measures: goals, periods } = SIZE;
const judging = (await readingsCosts({ units, goals, periods })).map(({ judged, strip, ...cost }) => ({
  ...cost,
  'judged ms': rounded(judged),
  'units of one goal ms': rounded(strip),
}));

console.info(`Storköping: ${JSON.stringify(SIZE)}. Publishing includes the start of the program.`);
console.table(publishing);
console.info('Reading: compressed sizes of all that a new reader asks for; the middle of five visits.');
console.table(reading);
console.info(
  `Judging: ${units} units × ${goals} goals × ${periods} periods in the browser; the middle of five new windows.`,
);
console.table(judging);
const computer = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
writeFileSync(RESULTS, `${JSON.stringify({ computer, size: SIZE, publishing, reading, judging }, null, 2)}\n`);
