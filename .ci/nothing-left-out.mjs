// Reads Vitest's report and ends with 1 when a test was left out, or a kind of test did not run at all.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const KINDS = ['domain', 'contract', 'publish', 'view', 'house', 'mocks', 'ui', 'pages', 'browser', 'journeys'];

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ fullName, status }) => ({ file: name.split('/tests/')[1] ?? name, fullName, status })),
);
const count = (kind) => tests.filter(({ file, status }) => file.startsWith(`${kind}/`) && status === 'passed').length;
const faults = [
  ...tests.filter(({ status }) => status !== 'passed').map(({ file, fullName, status }) => `${status}: ${file}, ${fullName}`),
  ...KINDS.filter((kind) => count(kind) === 0).map((kind) => `no test ran in tests/${kind}`),
];

console.log(KINDS.map((kind) => `${kind} ${count(kind)}`).join(', '));
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
