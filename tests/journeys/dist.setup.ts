import type { TestProject } from 'vitest/node';
import { publishTowns } from '#mocks/publish-towns.ts';
import { builtApp } from '#publish/serve/built-app.ts';
import { listen, serverOf } from '#publish/serve/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with the figures of Exempelköping. */
    readonly address: string;
  }
}

/** Before the journeys: the app as it would be put on a host, served as npm start does. */
export async function setup(project: TestProject): Promise<() => void> {
  publishTowns();
  builtApp('demo');
  const server = serverOf({ app: builtApp('production'), api: 'mocks/published/exempelkoping' });
  project.provide('address', await listen(server, 0));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
