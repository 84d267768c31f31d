import { publishForNow } from './cli/publish-for-now.ts';
import { EXAMPLE_TOWN } from './cli/source.ts';
import { builtApp } from './serve/built-app.ts';
import { show } from './serve/serve.ts';

/**
 * npm start: publishes a folder of figures, or takes one that is published already, as it is; builds the app if need be,
 * and shows the two together on this computer.
 */
await show({
  command: 'npm start',
  choices: ['data', 'api', 'port'],
  port: 4173,
  siteOf: ({ data = EXAMPLE_TOWN, api = publishForNow(data) }) =>
    api === null ? null : { app: builtApp('production'), api },
});
