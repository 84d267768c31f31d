import { describe, expect, it } from 'vitest';
import { NotDemoError, onlyDemo, worldOf } from '#mocks/world.ts';

describe(onlyDemo, () => {
  it.each(['production', 'Demo', '', undefined])('refuses figures of kind %j', (kind) => {
    expect(() => onlyDemo({ source: { kind, name: 'x' } }, 'a/goals.json')).toThrow(NotDemoError);
  });

  it('lets invented figures pass', () => {
    const file = { source: { kind: 'demo', name: 'x' } };
    expect(onlyDemo(file, 'a/goals.json')).toBe(file);
  });
});

describe(worldOf, () => {
  it('has nothing where no town was published', async () => {
    expect(await worldOf('stockholm').file('organisation.json')).toBeNull();
    expect(await worldOf('exempelkoping').file('../tomkoping/goals.json')).toBeNull();
  });
});
