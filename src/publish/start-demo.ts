import { builtApp } from './serve/built-app.ts';
import { serve } from './serve/serve.ts';

/** npm run demo: the demonstration, with its invented towns inside, as it would stand on a host of its own. */
await serve({ app: builtApp('demo') }, Number(process.argv[2] ?? 4174), 'npm run demo --');
