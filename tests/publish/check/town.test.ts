import { describe, expect, it } from 'vitest';
import { checkFolder } from '#publish/check/folder.ts';
import { saidOf } from './found.ts';

describe(checkFolder, () => {
  it('has nothing to say about a sound town', () => {
    expect(saidOf([])).toBe('');
  });
});
