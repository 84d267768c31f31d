import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const FILE = 'mockServiceWorker.js';

/**
 * Serves MSW's worker straight from its package, so that the two can never be out of step. A build gets it only when
 * told to: everywhere else public/ holds a worker by the same name that removes itself.
 */
export function mswWorker({ emit }: { emit: boolean }): Plugin {
  const source = (): string => readFileSync(createRequire(import.meta.url).resolve(`msw/${FILE}`), 'utf8');
  return {
    name: 'msw-worker',
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `${config.base}${FILE}`) return next();
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
        response.end(source());
      });
    },
    generateBundle() {
      if (emit) this.emitFile({ type: 'asset', fileName: FILE, source: source() });
    },
  };
}
