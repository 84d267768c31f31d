import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#domain/kernel/text.ts';
import { CATALOGUES, type Leaf, leavesOf } from './said.ts';
import { SAID_WITH } from './said-with.ts';

const LEAVES: Record<Language, readonly Leaf[]> = {
  sv: leavesOf(CATALOGUES.sv),
  da: leavesOf(CATALOGUES.da),
  en: leavesOf(CATALOGUES.en),
};

/** The one place in the texts that is filled in later, by the page about the figures. */
const FILLED_LATER = { path: /^about\.method\.\d+\.text$/, place: '{fewest}' };

const FAULTS: readonly [fault: string, found: RegExp, example: string][] = [
  ['nothing at all', /^\s*$/, ' '],
  ['a space first or last', /^\s|\s$/, 'Mål '],
  ['a place not filled in', /[{}]|\$\{/, 'Grupper med färre än {n} svar'],
  ['a missing value', /undefined|\bnull\b|NaN|Infinity|\[object/, 'NaN svar'],
  ['minus zero', /[-−]0(?![\d.,])/, '−0'],
  ['two spaces', /\s{2}/, 'två  mål'],
  ['a word nobody should need', /signifik|significan|KPI|p\.\s?p\.|\bpct\b|procentp\b/i, 'Signifikant skillnad'],
  ['an exclamation mark', /!/, 'Bra!'],
  ['a long dash or a hyphen as a dash', /—|\s-\s|--/, 'bra - men'],
  ['a dash with a space on one side only', /\S– |\s–\S/, 'bra –men'],
  ['three dots for one', /\.{3}/, 'Hämtar ...'],
  ['straight quotes', /["']/, "'vet inte'"],
  ['a hyphen for a minus', /(^|[\s(])-\d/, '-3,1'],
  ['two stops', /[.?:]\.|\.\?/, 'Mål..'],
  ['a space before a stop', /\s[.,;:?]/, 'Mål .'],
];

/** Letters that belong to one of the other languages. */
const FOREIGN: Record<Language, RegExp> = { sv: /[æøÆØ]/, da: /[äöÄÖ]/, en: /[åäöæøÅÄÖÆØ]/ };

const told = ({ path, text }: Leaf): string => `${path}: ${text}`;

const isText = (leaf: Leaf): leaf is Leaf & { text: string } => typeof leaf.text === 'string';

const withoutPlace = ({ path, text }: Leaf & { text: string }): string =>
  FILLED_LATER.path.test(path) ? text.replace(FILLED_LATER.place, '5') : text;

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const leaves = LEAVES[language];

  it('are texts, every one', () => {
    expect(leaves.length).toBeGreaterThan(300);
    expect(leaves.filter((leaf) => !isText(leaf)).map(told)).toEqual([]);
  });

  it.each(FAULTS)('have not %s', (_, found) => {
    const faulty = leaves.filter(isText).filter((leaf) => found.test(withoutPlace(leaf)));
    expect(faulty.map(told)).toEqual([]);
  });

  it('leave one place open, for the smallest group that is shown', () => {
    const open = leaves.filter(({ text }) => String(text).includes(FILLED_LATER.place));
    expect(open).toHaveLength(1);
  });

  it('are in that language', () => {
    // What is asked of the functions is Swedish in all three, so only the texts that stand by themselves can tell.
    const foreign = leaves.filter(({ path, text }) => !path.endsWith(')') && FOREIGN[language].test(String(text)));
    expect(foreign.map(told)).toEqual([]);
  });

  it('know every function that is asked, and no other', () => {
    const asked = new Set(leaves.flatMap(({ path }) => (path.endsWith(')') ? [path.replace(/\(.*$/s, '')] : [])));
    expect([...asked].sort()).toEqual(Object.keys(SAID_WITH).sort());
  });
});

describe('the three catalogues', () => {
  const endingOf = (text: unknown): string => /[.?:…]$/.exec(String(text))?.[0] ?? '';
  const pairs = LEAVES.sv.map((leaf, at) => [leaf, LEAVES.da[at], LEAVES.en[at]] as const);

  it('have the same texts in the same order', () => {
    for (const language of LANGUAGES) {
      expect(LEAVES[language].map(({ path }) => path)).toEqual(LEAVES.sv.map(({ path }) => path));
    }
  });

  it('end each text alike', () => {
    const unlike = pairs.filter(([one, ...others]) =>
      others.some((other) => endingOf(other?.text) !== endingOf(one.text)),
    );
    expect(unlike.map((three) => three.map((leaf) => leaf && told(leaf)))).toEqual([]);
  });

  it('ask as many questions', () => {
    const questions = (text: unknown): number => String(text).split('?').length;
    const unlike = pairs.filter(([one, ...others]) =>
      others.some((other) => questions(other?.text) !== questions(one.text)),
    );
    expect(unlike.map((three) => three.map((leaf) => leaf && told(leaf)))).toEqual([]);
  });
});

describe('a fault', () => {
  it.each(FAULTS)('would be noticed: %s', (_, found, example) => {
    expect(example).toMatch(found);
  });

  it('would be noticed: a function nobody asks', () => {
    expect(() => leavesOf({ news: () => 'x' })).toThrow('news is a function');
  });
});
