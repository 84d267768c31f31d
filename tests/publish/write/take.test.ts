import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wouldTake } from '#publish/write/target.ts';
import { freshPlace } from './place.ts';

describe(wouldTake, () => {
  it.each([
    ['in', 'in', true],
    ['.', 'in', true],
    ['in/..', 'in', true],
    ['out', 'in', false],
    ['in/out', 'in', false],
    ['inn', 'in', false],
    ['..in', 'in', false],
  ])('a release at %s takes the source at %s: %s', async (target, source, taken) => {
    const place = freshPlace();
    mkdirSync(join(place, 'in'));
    expect(await wouldTake(join(place, target), join(place, source))).toBe(taken);
  });
});
