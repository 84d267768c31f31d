import { builtApp } from './serve/built-app.ts';
import { show } from './serve/serve.ts';

/** npm run demo: the demonstration, with its invented towns inside, as it would stand on a host of its own. */
await show({
  command: 'npm run demo',
  choices: ['port'],
  port: 4174,
  siteOf: () => ({ app: builtApp('demo') }),
});
