import { describe, expect, it } from 'vitest';
import { PARTIES } from '#domain/feedback/indicator.ts';
import { ID_SHAPE } from '#domain/kernel/ids.ts';
import { PRESET_NAMES } from '#publish/organisation-source.ts';
import { presetFor } from '#publish/presets/all.ts';
import { presetWith } from '#publish/presets/known.ts';
import type { PresetQuestion } from '#publish/presets/preset.ts';

const everyone = (name: (typeof PRESET_NAMES)[number]) => presetFor(name, PARTIES);

/** One line for each question: id, name in Kolada, Swedish wording. */
const worded = (name: (typeof PRESET_NAMES)[number]): string[] =>
  everyone(name)
    .indicators.filter((one): one is PresetQuestion => one.kind === 'question')
    .map(({ id, kolada = '', question }) => `${id} ${kolada} ${question.sv}`);

describe(presetFor, () => {
  it('asks SKR’s seven questions in their own words, by their names in Kolada', () => {
    expect(worded('ifo')).toEqual([
      'ifo-contact U30447 Hur lätt eller svårt är det att få kontakt med socialsekreteraren (till exempel via telefon, sms eller e-post)?',
      'ifo-information U30448 Hur lätt eller svårt är det att förstå informationen du får av socialsekreteraren?',
      'ifo-understanding U30449 Hur stor förståelse visar socialsekreteraren för din situation?',
      'ifo-views U30450 Frågar socialsekreteraren efter dina synpunkter på hur din situation skulle kunna förändras?',
      'ifo-influence U30451 Hur mycket har du kunnat påverka vilken typ av hjälp du får av socialtjänsten i kommunen?',
      'ifo-satisfied U30452 Hur nöjd eller missnöjd är du sammantaget med det stöd du får från socialtjänsten i kommunen?',
      'ifo-change U30453 Hur har din situation förändrats sedan du fick kontakt med socialtjänsten i kommunen?',
    ]);
  });

  it('has the nine statements of HME in their own words and order', () => {
    expect(worded('hme')).toEqual([
      'hme-1 U30300 Mitt arbete känns meningsfullt',
      'hme-2 U30301 Jag lär nytt och utvecklas i mitt dagliga arbete',
      'hme-3 U30302 Jag ser fram emot att gå till arbetet',
      'hme-4 U30303 Min närmaste chef visar uppskattning för mina arbetsinsatser',
      'hme-5 U30304 Min närmaste chef visar förtroende för mig som medarbetare',
      'hme-6 U30305 Min närmaste chef ger mig förutsättningar att ta ansvar i mitt arbete',
      'hme-7 U30306 Jag är insatt i min arbetsplats mål',
      'hme-8 U30307 Min arbetsplats mål följs upp och utvärderas på ett bra sätt',
      'hme-9 U30308 Jag vet vad som förväntas av mig i mitt arbete',
    ]);
  });

  it('works out the indexes of HME of three statements each, and of all nine', () => {
    const indexes = everyone('hme').indicators.flatMap((one) => (one.kind === 'index' ? [one] : []));
    expect(indexes.map(({ id, kolada, of }) => `${id} ${kolada} ${of.join(' ')}`)).toEqual([
      'hme-motivation U30201 hme-1 hme-2 hme-3',
      'hme-leadership U30202 hme-4 hme-5 hme-6',
      'hme-steering U30203 hme-7 hme-8 hme-9',
      'hme-total U30200 hme-1 hme-2 hme-3 hme-4 hme-5 hme-6 hme-7 hme-8 hme-9',
    ]);
  });

  it.each([
    ['five', 'five-treat five-listen five-support five-influence five-difference'],
    [
      'trust',
      'trust-users-staff trust-staff-users trust-staff-managers trust-managers-staff trust-managers-politicians trust-politicians-managers',
    ],
  ] as const)('%s has its questions in their order', (name, ids) => {
    expect(
      everyone(name)
        .indicators.map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  it('puts the difference apart from the first four', () => {
    expect(everyone('five').indicators.map(({ aspect }) => aspect)).toEqual([
      ...['values', 'values', 'values', 'values'],
      'difference',
    ]);
  });

  it.each([
    [undefined, 'meeting-greet-users meeting-see-users meeting-care-users meeting-listen-users'],
    [
      ['staff', 'partners', 'staff'],
      'meeting-greet-staff meeting-greet-partners meeting-see-staff meeting-see-partners meeting-care-staff meeting-care-partners meeting-listen-staff meeting-listen-partners',
    ],
  ] as const)('asks %s after a meeting', (asked, ids) => {
    expect(
      presetFor('meetings', asked)
        .indicators.map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  it('asks the same of everyone after a meeting', () => {
    for (const item of ['greet', 'see', 'care', 'listen']) {
      const same = everyone('meetings').indicators.filter((one) => one.item === item);
      expect(new Set(same.map((one) => one.kind === 'question' && one.question.sv)).size).toBe(1);
      expect(same.map(({ asked }) => asked)).toEqual([...PARTIES]);
    }
  });

  it('says who trusts whom, and lets it be asked of some', () => {
    expect(presetFor('trust', ['staff']).indicators.map(({ asked, about }) => `${asked} ${about}`)).toEqual([
      'staff users',
      'staff managers',
    ]);
  });

  it.each(PRESET_NAMES)('%s says everything in three languages, and each option once', (name) => {
    const { scales, indicators, ...said } = everyone(name);
    const own = indicators.flatMap((one) => [
      ...[one.name, one.short, one.definition, one.canSay, one.cannotSay],
      ...(one.kind === 'question' ? [one.question] : []),
    ]);
    for (const texts of [said.name, said.about, ...own]) {
      expect(Object.keys(texts)).toEqual(['sv', 'da', 'en']);
      expect(Object.values(texts).every((text) => text.trim() === text && text !== '')).toBe(true);
    }
    for (const options of Object.values(scales)) {
      for (const language of ['sv', 'da', 'en'] as const) {
        expect(new Set(options.map(({ text }) => text[language])).size).toBe(options.length);
      }
    }
  });

  it.each(PRESET_NAMES)('%s asks each question on a scale with good and bad answers, good ones first', (name) => {
    const { scales, indicators } = everyone(name);
    const used = indicators.flatMap((one) => (one.kind === 'question' ? [one.scale] : []));
    expect([...new Set(used)].sort()).toEqual(Object.keys(scales).sort());
    for (const options of Object.values(scales)) {
      const means = options.map((option) => option.means);
      expect(means[0]).toBe('good');
      expect(means.filter((one) => one !== 'none').at(-1)).toBe('bad');
    }
  });

  it('gives every indicator an id of its own, by which its preset is known', () => {
    const ids = PRESET_NAMES.flatMap((name) => everyone(name).indicators.map(({ id }) => [id, name] as const));
    expect(new Set(ids.map(([id]) => id)).size).toBe(ids.length);
    for (const [id, name] of ids) {
      expect(id).toMatch(ID_SHAPE);
      expect(presetWith(id)).toBe(name);
    }
    expect(presetWith('bemotande')).toBeUndefined();
  });
});
