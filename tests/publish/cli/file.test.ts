import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/kernel/text.ts';
import { fileNameOf } from '#publish/cli/file-name.ts';
import { put, refuseOccupied } from '#publish/cli/put.ts';
import { RefusedError } from '#publish/cli/refused.ts';
import type { Refusal } from '#publish/words/cli.ts';
import { freshPlace } from '#tests/publish/write/place.ts';

describe(fileNameOf, () => {
  it.each<['demo' | 'production' | 'unknown', string[], Language, string]>([
    ['demo', ['Å by', 'underlag', ''], 'sv', 'DEMO_Å-by_underlag_2026-1'],
    ['production', ['Å by', 'bilag', 'linden'], 'da', 'Å-by_bilag_linden_2026-1'],
    ['unknown', ['../x'], 'en', 'UNKNOWN-ORIGIN_..-x_2026-1'],
  ])('of %s figures and %j in %s: %s', (provenance, about, language, name) => {
    expect(fileNameOf({ provenance, release: { id: '2026-1' } }, about, language)).toBe(name);
  });
});

const isOurs = (bytes: Buffer) => bytes.toString().startsWith('ours');

describe(refuseOccupied, () => {
  it.each([
    ['nothing', () => {}],
    ['a file of ours', (file: string) => writeFileSync(file, 'ours, and old')],
  ])('lets %s be replaced', (_, lay) => {
    const file = join(freshPlace(), 'x.pdf');
    lay(file);
    refuseOccupied(file, isOurs, 'no-pdf');
    put(file, 'ours');
    expect(readFileSync(file, 'utf8')).toBe('ours');
  });

  it.each<[string, (file: string) => void, Refusal['code']]>([
    ['a file of somebody else’s', (file) => writeFileSync(file, 'mine'), 'no-pdf'],
    ['an empty file', (file) => writeFileSync(file, ''), 'no-pdf'],
    ['a folder', (file) => mkdirSync(file), 'not-written'],
  ])('refuses to replace %s', (_, lay, code) => {
    const file = join(freshPlace(), 'x.pdf');
    lay(file);
    expect(() => refuseOccupied(file, isOurs, 'no-pdf')).toThrow(new RefusedError(code, file));
  });
});

describe(put, () => {
  it('says when the disk takes no file', () => {
    const file = join(freshPlace(), 'nowhere', 'x.pdf');
    expect(() => put(file, 'ours')).toThrow(new RefusedError('not-written', file));
  });
});
