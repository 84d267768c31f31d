// Reads Vitest's report and ends with 1 when a test was left out, or a file of tests did not run at all.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';

const withSlashes = (path) => path.split(sep).join('/');
const roomOf = (file) => file.split('/')[1];

const files = readdirSync('tests', { recursive: true })
  .map((name) => withSlashes(join('tests', name)))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .sort();

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ fullName, status }) => ({ file: withSlashes(relative('.', name)), fullName, status })),
);
const passed = tests.filter(({ status }) => status === 'passed');
const faults = [
  ...tests.filter(({ status }) => status !== 'passed').map(({ file, fullName, status }) => `${status}: ${file}, ${fullName}`),
  ...files.filter((file) => !passed.some((test) => test.file === file)).map((file) => `no test ran in ${file}`),
];

const rooms = [...new Set(files.map(roomOf))];
console.log(rooms.map((room) => `${room} ${passed.filter(({ file }) => roomOf(file) === room).length}`).join(', '));
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
