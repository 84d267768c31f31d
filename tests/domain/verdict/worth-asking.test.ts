import { describe, expect, it } from 'vitest';
import type { FindingCode } from '#domain/verdict/finding.ts';
import type { TargetCode } from '#domain/verdict/target.ts';
import { worthAsking } from '#domain/verdict/worth-asking.ts';

describe(worthAsking, () => {
  it.each<[FindingCode, TargetCode, ReturnType<typeof worthAsking>]>([
    ['improving', 'none', 'verdict'],
    ['worsening', 'missed-now', 'verdict'],
    ['higher', 'none', 'verdict'],
    ['lower', 'none', 'verdict'],
    ['latest-missing', 'none', 'verdict'],
    ['no-change', 'consistently-missed', 'target'],
    ['too-few-answers', 'missed-now', 'target'],
    ['no-change', 'none', null],
    ['no-change', 'consistently-met', null],
    ['no-change', 'met-now', null],
    ['no-change', 'hit-or-miss', null],
    ['no-change', 'cannot-tell', null],
    ['too-few-measurements', 'worse-now', null],
    ['too-few-answers', 'none', null],
    ['first', 'none', null],
    ['no-data', 'none', null],
    ['withheld', 'none', null],
    ['too-early', 'none', null],
  ])('%s, the target %s: %s', (code, target, wanted) => {
    expect(worthAsking({ code, target })).toBe(wanted);
  });
});
