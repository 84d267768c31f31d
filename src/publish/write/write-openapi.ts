import { writeFileSync } from 'node:fs';
import { openapi } from '#contract/openapi.ts';

// Renews the description that lies in docs: node src/publish/run.mjs src/publish/write/write-openapi.ts
writeFileSync('docs/openapi.json', `${JSON.stringify(openapi(), null, 2)}\n`);
