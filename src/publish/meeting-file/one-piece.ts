import { build, type Plugin, type Rolldown } from 'vite';

interface Piece {
  readonly script: string;
  readonly style: string;
}

const SHEET = '.sheet.js';

/** A sheet that a page links to by its address: here the address is the sheet itself. */
const sheetsAsAddresses = (): Plugin => ({
  name: 'sheets-as-addresses',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!id.endsWith('.css?url')) return null;
    const found = await this.resolve(id.replace('?url', ''), importer, { skipSelf: true });
    return found === null ? null : found.id + SHEET;
  },
  load: (id) =>
    id.endsWith(SHEET)
      ? `import sheet from ${JSON.stringify(`${id.slice(0, -SHEET.length)}?inline`)};
export default 'data:text/css,' + encodeURIComponent(sheet);`
      : null,
});

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

/**
 * A program with all that it would otherwise load later, fonts and sheets too, as one plain script that needs no module.
 *
 * Throws: Error when it can not be built, or is not one piece.
 */
export async function inOnePiece(program: string): Promise<Piece> {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [sheetsAsAddresses()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: program, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const pieces = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = pieces.filter((one): one is Rolldown.OutputChunk => one.type === 'chunk');
  const styles = pieces.filter((one): one is Rolldown.OutputAsset => one.type === 'asset');
  const [script, ...more] = scripts;
  if (script === undefined || more.length > 0 || styles.length > 1) {
    throw new Error(`${program} is not one piece: ${pieces.map(({ fileName }) => fileName).join(', ')}`);
  }
  return { script: script.code, style: styles.map(({ source }) => textOf(source)).join('') };
}
