/**
 * A file's name without its ending, of its parts. Empty parts are left out; what is no letter, digit, stop or hyphen becomes
 * a hyphen, so that no part can lead out of a folder and none is two.
 *
 * @example joinFileName(['DEMO', 'Ny by', '', '2026-1']) // 'DEMO_Ny-by_2026-1'
 */
export const joinFileName = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/[^\p{L}\p{N}.-]+/gu, '-'))
    .join('_');
