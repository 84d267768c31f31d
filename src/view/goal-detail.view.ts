import type { GoalDetail, UserPart, UserStep } from '#domain/goals/plan.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** Where users stand on the ladder, in setting a goal or in following it up. */
export interface LadderView {
  readonly key: 'setting' | 'following';
  readonly label: string;
  readonly step: UserStep;
  readonly said: string;
}

/** A word and what belongs under it. */
export interface ListedView {
  readonly key: string;
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly said: Said; readonly href: string | null }[];
}

/** Who stands behind a goal and how, and what those whose goal it is say of it themselves. */
export interface GoalDetailView {
  /** Empty when nobody has said how users take part. */
  readonly ladders: readonly LadderView[];
  readonly note: Said | null;
  readonly lists: readonly ListedView[];
  readonly keepDoing: readonly Said[];
  readonly doneOtherwise: Said | null;
}

function laddersOf(part: UserPart, { words }: PageSetting): LadderView[] {
  const { backing } = words;
  return (['setting', 'following'] as const).map((key) => {
    const step = part[key];
    return { key, label: backing[key].label, step, said: backing[key].steps[step] };
  });
}

function voicesSaid({ voices }: GoalDetail, setting: PageSetting): Said[] {
  const { words } = setting;
  return voices.map(({ group, people }) => {
    const text = plainly(group, setting);
    if (people.kind === 'known') return { text: words.backing.voices(text, people.value) };
    return { text: words.backing.absent(text, words.missingMeasure[people.reason]) };
  });
}

/** What plan.json tells of a goal. Null when it tells nothing. */
export function goalDetailView(detail: GoalDetail | undefined, setting: PageSetting): GoalDetailView | null {
  if (detail === undefined) return null;
  const { backing } = setting.words;
  const list = (
    key: string,
    label: string,
    items: readonly Said[],
    href: (at: number) => string | null = () => null,
  ) =>
    items.length === 0
      ? []
      : [{ key, label, items: items.map((one, at) => ({ key: String(at), said: one, href: href(at) })) }];
  const all = (texts: readonly Texts[]): Said[] => texts.map((one) => said(one, setting));
  const { userPart, agreement, doneOtherwise, evidence } = detail;
  return {
    ladders: userPart === undefined ? [] : laddersOf(userPart, setting),
    note: userPart?.note === undefined ? null : said(userPart.note, setting),
    lists: [
      ...list('agreement', backing.agreement, all(agreement === undefined ? [] : [agreement])),
      ...list('backed', backing.backedBy, all(detail.backedBy)),
      ...list('owners', backing.coOwners, all(detail.coOwners)),
      ...list('partners', backing.partners, all(detail.partners)),
      ...list('voices', backing.voicesBehind, voicesSaid(detail, setting)),
      ...list('evidence', backing.evidence, all(evidence.map(({ text }) => text)), (at) => evidence[at]?.url ?? null),
    ],
    keepDoing: all(detail.keepDoing),
    doneOtherwise: doneOtherwise === undefined ? null : said(doneOtherwise, setting),
  };
}
