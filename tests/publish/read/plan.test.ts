import { describe, expect, it } from 'vitest';
import { fieldsOf, read } from './read-tables.ts';

describe('the table of the plan', () => {
  it.each([
    [
      'plan.csv',
      'mål;brukare satte;brukare följer;om brukares del;medägare;samarbetsparter;står bakom;röster bakom;enighet;gjort annorlunda;fortsätt med;kunskap;kunskap länk',
    ],
    [
      'plan.csv',
      'mål;brugere satte;brugere følger;om brugernes del;medejere;samarbejdspartnere;står bag;stemmer bag;enighed;gjort anderledes;fortsæt med;viden;viden link',
    ],
    [
      'plan.csv',
      'goal;user_setting;user_following;user_note;co_owners;partners;backed_by;voices;agreement;done_otherwise;keep_doing;evidence;evidence_url',
    ],
  ])('is %s with %s', (file, headings) => {
    const row =
      'mal;0;4;Rådet var med;Rådet|Norr;Skolan;Alla;Rådet: 14 | Svar | Unga: 1 200;Eniga;Tidigare;Vi hälsar | Vi ringer;En|Två|Tre;|https://exempel.se/b|';
    expect(fieldsOf(read({ [file]: `${headings}\n${row}\n` }).plan)).toEqual([
      {
        goal: 'mal',
        userSetting: 0,
        userFollowing: 4,
        userNote: 'Rådet var med',
        coOwners: ['Rådet', 'Norr'],
        partners: ['Skolan'],
        backedBy: ['Alla'],
        voices: [{ group: 'Rådet', people: 14 }, { group: 'Svar' }, { group: 'Unga', people: 1200 }],
        agreement: 'Eniga',
        doneOtherwise: 'Tidigare',
        keepDoing: ['Vi hälsar', 'Vi ringer'],
        evidence: ['En', 'Två', 'Tre'],
        evidenceUrl: ['', 'https://exempel.se/b', ''],
      },
    ]);
  });

  it('needs no more than the goal', () => {
    expect(fieldsOf(read({ 'plan.csv': 'goal\nmal\n' }).plan)).toEqual([
      {
        goal: 'mal',
        ...{ coOwners: [], partners: [], backedBy: [], voices: [], keepDoing: [], evidence: [], evidenceUrl: [] },
      },
    ]);
  });
});
