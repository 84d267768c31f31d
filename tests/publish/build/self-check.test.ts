import { describe, expect, it } from 'vitest';
import { selfCheck } from '#publish/build/self-check.ts';
import { textsOf } from './built.ts';

describe(selfCheck, () => {
  it.each([...textsOf([])])('reads back %s', (address, text) => {
    expect(() => selfCheck(address, text)).not.toThrow();
  });

  it.each([
    ['waves.json', '{}', 'internal error in waves.json: waves.contract: expected a text, received nothing'],
    ['waves.json', '{', 'internal error in waves.json: '],
    [
      'units/linden.json',
      textsOf([]).get('units/bjorken.json') ?? '',
      'internal error in units/linden.json: units/linden: answers for bjorken',
    ],
    ['words.json', '{}', 'internal error in words.json: no such resource'],
  ])('names what is wrong in %s', (address, text, message) => {
    expect(() => selfCheck(address, text)).toThrow(message);
  });
});
