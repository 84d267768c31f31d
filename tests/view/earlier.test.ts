import { describe, expect, it } from 'vitest';
import type { Address } from '#view/address.ts';
import { earlierView } from '#view/earlier.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';

const address: Address = { place: { page: 'goals' }, language: 'da', release: '2026-1' };
const OLDER = { id: '2025-1', published: '2025-03-04' };
const NEWER = { id: '2027-1', published: '2027-03-02' };
const THIS = { id: '2026-1', published: '2026-03-03' };
const on = (today: string) => settingOf('production', { today });

describe(earlierView, () => {
  it('says that there is a newer one, and leads to the same view of it', () => {
    expect(earlierView([NEWER, THIS, OLDER], address, on('2026-03-10'))).toEqual({
      text: sv.earlier.text('2026-1', '3 mars 2026'),
      newest: { label: sv.earlier.newest, href: '#/goals?lang=da' },
    });
  });

  it('says nothing of the newest while it is', () => {
    expect(earlierView([THIS, OLDER], address, on('2027-03-02'))).toBeNull();
  });

  it('says of the newest, too, that a newer should have come', () => {
    expect(earlierView([THIS, OLDER], address, on('2027-03-03'))).toEqual({
      text: sv.overdue('3 mars 2026', '2 mars 2027'),
      newest: null,
    });
  });
});
