import type { UserStep } from '#domain/goals/plan.ts';
import { optional, otherwise, required } from '#publish/read/cells/cell.ts';
import { reading } from '#publish/read/cells/choice.ts';
import { id } from '#publish/read/cells/id.ts';
import { links, list } from '#publish/read/cells/list.ts';
import { countUpTo } from '#publish/read/cells/number.ts';
import { text } from '#publish/read/cells/text.ts';
import { voices } from '#publish/read/cells/voices.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { PlanFields } from '#publish/rows.dialogue.ts';
import { GOAL } from './names.dialogue.ts';

const userStep = reading(countUpTo(4), (step) => step as UserStep);

export const plan: Table<PlanFields> = {
  table: 'plan',
  files: names('plan', 'plan', 'plan', 'planen', 'målplan'),
  columns: {
    goal: required(GOAL, id),
    userSetting: optional(
      names('brukare satte', 'brugere satte', 'user_setting', 'brukare i målet', 'brugere i målet'),
      userStep,
    ),
    userFollowing: optional(
      names('brukare följer', 'brugere følger', 'user_following', 'brukare i uppföljningen', 'brugere i opfølgningen'),
      userStep,
    ),
    userNote: optional(
      names('om brukares del', 'om brugernes del', 'user_note', 'brukare not', 'brugere note', 'not'),
      text,
    ),
    coOwners: otherwise([], names('medägare', 'medejere', 'co_owners', 'medansvariga', 'medansvarlige'), list),
    partners: otherwise([], names('samarbetsparter', 'samarbejdspartnere', 'partners', 'samverkar med'), list),
    backedBy: otherwise([], names('står bakom', 'står bag', 'backed_by', 'bakom målet', 'bag målet'), list),
    voices: otherwise([], names('röster bakom', 'stemmer bag', 'voices', 'röster', 'stemmer'), voices),
    agreement: optional(names('enighet', 'enighed', 'agreement', 'hur eniga', 'hvor enige'), text),
    doneOtherwise: optional(
      names(
        'gjort annorlunda',
        'gjort anderledes',
        'done_otherwise',
        'kunde ha gjort annorlunda',
        'kunne have gjort anderledes',
      ),
      text,
    ),
    keepDoing: otherwise(
      [],
      names('fortsätt med', 'fortsæt med', 'keep_doing', 'fortsätta med', 'fortsætte med'),
      list,
    ),
    evidence: otherwise([], names('kunskap', 'viden', 'evidence', 'bygger på', 'bygger på', 'underlag'), list),
    evidenceUrl: otherwise(
      [],
      names('kunskap länk', 'viden link', 'evidence_url', 'länk', 'link', 'underlag länk'),
      links,
    ),
  },
};
