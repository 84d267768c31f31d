import { describe, expect, it } from 'vitest';
import { addressWith, choiceIn } from '#mocks/choice.ts';
import { townFolders } from '#mocks/publish-towns.ts';
import { TOWNS } from '#mocks/town.ts';

describe(choiceIn, () => {
  it.each([
    ['', 'exempelkoping', 'calm'],
    ['?town=eksempelby&scenario=down', 'eksempelby', 'down'],
    ['?town=Stockholm&scenario=constructor', 'exempelkoping', 'calm'],
  ])('%j: %s, %s', (search, town, scenario) => {
    expect(choiceIn(search)).toEqual({ town, scenario });
  });
});

describe(addressWith, () => {
  const address = new URL('https://a.example/b/?town=eksempelby&x=1#/units/y');
  it.each([
    [{ scenario: 'down' }, 'https://a.example/b/?town=eksempelby&x=1&scenario=down#/units/y'],
    [{ town: 'tomkoping' }, 'https://a.example/b/?town=tomkoping&x=1'],
  ] as const)('%j: %s', (choice, next) => {
    expect(addressWith(address, choice).href).toBe(next);
  });
});

describe('the list of towns', () => {
  it('is the folders there are', () => {
    expect([...TOWNS].sort()).toEqual(townFolders());
  });
});
