import { parseArgs } from 'node:util';
import { publishForNow } from './errand/publish-for-now.ts';
import { EXAMPLE_TOWN } from './errand/source.ts';
import { builtApp } from './serve/built-app.ts';
import { serve } from './serve/serve.ts';

/** npm start: publishes a folder of figures, builds the app if need be, and shows the two together on this computer. */

const USAGE = 'npm start -- [--data FOLDER] [--port NUMBER]';

function choices(): { data: string; port: number } {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`${values.port} is not a port.`);
    return { data: values.data ?? EXAMPLE_TOWN, port };
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : cause}\nUse: ${USAGE}`);
    process.exit(2);
  }
}

const { data, port } = choices();
const api = publishForNow(data);
// The publisher has said what is wrong and what to do.
if (api === null) process.exit(1);
await serve({ app: builtApp('production'), api }, port, 'npm start -- --port');
