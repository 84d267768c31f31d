import { readFileSync, writeFileSync } from 'node:fs';
import { keysPart, namesPart, withPart } from './names-page.ts';

// Renews what docs/publish.md says of names: node src/publish/run.mjs src/publish/begin/write-docs.ts
const PAGE = 'docs/publish.md';

const page = readFileSync(PAGE, 'utf8');
writeFileSync(PAGE, withPart(withPart(page, 'keys', keysPart('en')), 'names', namesPart()));
