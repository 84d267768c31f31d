import { describe, expect, it } from 'vitest';
import { unexplainedIn } from '#publish/check/acronyms.ts';

const GLOSSARY: ReadonlySet<string> = new Set(['LSS', 'HME']);

describe(unexplainedIn, () => {
  it.each<[string, readonly string[]]>([
    ['Du får en SIP och stöd från BUP.', ['SIP', 'BUP']],
    ['Stöd enligt LSS till den som bor i LSS-boende.', []],
    ['En plats på ett HVB-hem.', ['HVB']],
    ['Ett hem för vård eller boende (HVB) i länet.', []],
    ['HVB (hem för vård eller boende) i länet.', []],
    ['SKR:s frågor ställs varje höst.', ['SKR']],
    ['Svara med SMS eller på TV i hela EU.', []],
    ['Kapitel IV i planen.', []],
    ['Rum A4 på plan B2.', []],
    ['VI LYSSNAR PÅ ALLA', []],
    ['Borgeren får hjælp efter SEL og en VUM.', ['SEL', 'VUM']],
    ['Efter voksenudredningsmetoden (VUM) taler vi sammen.', []],
    ['Vi hälsar på alla.', []],
  ])('%s', (text, letters) => {
    expect(unexplainedIn(text, GLOSSARY)).toEqual(letters);
  });
});
