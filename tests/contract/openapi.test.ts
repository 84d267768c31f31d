import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openapi } from '#contract/openapi.ts';

const RENEW =
  'docs/openapi.json is not what the schemas say. Renew it: node src/publish/run.mjs src/publish/write/write-openapi.ts';

const references = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : references(value)));
};

describe(openapi, () => {
  const description = openapi();

  it('is the one that lies in docs', () => {
    expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8')), RENEW).toEqual(
      JSON.parse(JSON.stringify(description)),
    );
  });

  it('has every address of the interface', () => {
    expect(Object.keys(description.paths)).toEqual([
      '/organisation.json',
      '/units.json',
      '/goals.json',
      '/indicators.json',
      '/vocabulary.json',
      '/waves.json',
      '/releases.json',
      '/series/{indicator}.json',
      '/units/{unit}.json',
      '/sets.json',
      '/sets/{unit}.json',
      '/voice.json',
      '/conditions.json',
      '/equality.json',
      '/dialogue.json',
      '/plan.json',
      '/comparators/{comparator}.json',
    ]);
  });

  it('refers only to what it describes, and describes only what it refers to', () => {
    const known = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...new Set(references(description))].sort()).toEqual(known.sort());
  });
});
