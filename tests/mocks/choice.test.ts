import { describe, expect, it } from 'vitest';
import { addressWith, choiceIn } from '#mocks/choice.ts';
import { townFolders } from '#mocks/publish-towns.ts';
import { TOWNS } from '#mocks/town.ts';

describe(choiceIn, () => {
  it.each([
    ['', 'exempelkoping', 'calm', null, true],
    ['?town=eksempelby&scenario=down', 'eksempelby', 'down', null, true],
    ['?town=Stockholm&scenario=constructor', 'exempelkoping', 'calm', null, true],
    ['?walk=3&keys=off', 'exempelkoping', 'calm', 3, false],
    ['?walk=0&keys=maybe', 'exempelkoping', 'calm', null, true],
    ['?walk=3e1', 'exempelkoping', 'calm', null, true],
  ])('%j: %s, %s, step %s, keys %s', (search, town, scenario, walk, keys) => {
    expect(choiceIn(search)).toEqual({ town, scenario, walk, keys });
  });
});

describe(addressWith, () => {
  const address = new URL('https://a.example/b/?town=eksempelby&x=1#/units/y');
  it.each([
    [{ scenario: 'down' }, 'https://a.example/b/?town=eksempelby&x=1&scenario=down#/units/y'],
    [{ town: 'tomkoping' }, 'https://a.example/b/?town=tomkoping&x=1'],
    [{ walk: 2, keys: false }, 'https://a.example/b/?town=eksempelby&x=1&walk=2&keys=off#/units/y'],
  ] as const)('%j: %s', (choice, next) => {
    expect(addressWith(address, choice).href).toBe(next);
  });
});

it('an address forgets the walk when it ends, and that keys were off', () => {
  const address = new URL('https://a.example/?walk=2&keys=off#/x');
  expect(addressWith(address, { walk: null, keys: true }).href).toBe('https://a.example/#/x');
});

describe('the list of towns', () => {
  it('is the folders there are', () => {
    expect([...TOWNS].sort()).toEqual(townFolders());
  });
});
