import { listen, type Site, serverOf } from './server.ts';

const isBusy = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';

/** Serves until told to stop, and says where. `command` is what to write to choose another port. */
export async function serve(site: Site, port: number, command: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  try {
    const address = await listen(serverOf(site), port);
    console.info(`Tillitskompassen: ${address}  (stop with Ctrl+C)`);
  } catch (fault) {
    if (!isBusy(fault)) throw fault;
    console.error(`Port ${port} is taken by another program. Stop that one, or choose another: ${command} ${port + 1}`);
    process.exit(1);
  }
}
