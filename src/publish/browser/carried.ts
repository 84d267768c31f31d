import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { besideOf } from '#publish/serve/beside.ts';
import type { Found } from './found.ts';

/**
 * The browser that @sparticuz/chromium carries, packed. Its own way of unpacking writes to one fixed shared place,
 * leaves its libraries packed outside AWS Lambda and switches web security off, so none of its code is used here.
 */
const PACKAGE = resolve('node_modules/@sparticuz/chromium');
const CACHE = resolve('node_modules/.cache');
const LIBRARY_PLACES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib'];
const LARGEST_ARCHIVE = 2 ** 28;

const unpacked = (name: string): Buffer => brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', name)));

const isInSystem = (library: string): boolean => LIBRARY_PLACES.some((place) => existsSync(join(place, library)));

function fontsFor(folder: string): string {
  const places = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}</fontconfig>`;
}

/** Unpacks beside the place and moves it in whole, so that a run that is stopped, or two at once, leave nothing half. */
function unpackInto(folder: string): void {
  const beside = besideOf(folder);
  mkdirSync(beside, { recursive: true });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '-C', beside], { input: unpacked(archive), maxBuffer: LARGEST_ARCHIVE });
  }
  writeFileSync(join(beside, 'fonts.conf'), fontsFor(folder));
  writeFileSync(join(beside, 'chromium'), unpacked('chromium.br'), { mode: 0o755 });
  try {
    renameSync(beside, folder);
  } catch (cause) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw cause;
  }
}

/** None on other computers than 64-bit Intel Linux, and none when the package was left out of the installation. */
export function carried(): Found | undefined {
  const description = join(PACKAGE, 'package.json');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(description)) return undefined;
  const { version } = JSON.parse(readFileSync(description, 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) unpackInto(folder);
  return {
    path: join(folder, 'chromium'),
    how: `@sparticuz/chromium ${version}`,
    env: {
      ...(isInSystem('libnss3.so') && isInSystem('libexpat.so.1') ? {} : { LD_LIBRARY_PATH: join(folder, 'lib') }),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
    },
  };
}
