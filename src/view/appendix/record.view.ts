import { type Followed, followed } from '#domain/dialogue/follow-up.ts';
import { lastMeeting } from '#domain/dialogue/last-meeting.ts';
import { nextMeetingOf } from '#domain/dialogue/next-meeting.ts';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import { type Place, tryingPlace } from '#view/address.ts';
import { inOrder, questionView } from '#view/asked-question.view.ts';
import { decisionView } from '#view/decision.view.ts';
import { type FigureOf, newestFor } from '#view/decision-figure.ts';
import { type Around, type Listed, listed } from '#view/record-item.ts';
import type { PageSetting } from '#view/setting.ts';
import { sectionsOf } from '#view/trying-sections.view.ts';

/** What the papers tell of the record. */
export interface PaperRecordView {
  /** Only those with something in them. */
  readonly lists: readonly { readonly key: string; readonly title: string; readonly list: Listed }[];
  /** How many older things there are, and where they are read. */
  readonly older: readonly string[];
  /** What nothing is written down of; null where there is something of everything. */
  readonly none: string | null;
}

type Older = keyof PageSetting['words']['appendix']['older'];

/** A list on paper: what it has now, and how many things stood in it before. */
interface Part {
  readonly key: string;
  readonly title: string;
  readonly list: Listed;
  readonly older: number;
}

const OVER: ReadonlySet<Followed['followUp']> = new Set(['met-since', 'no-day']);

/** From a place in the app to an address that can be typed. */
type AddressOf = (place: Place) => string;

function olderSaid(
  parts: readonly Part[],
  keys: readonly Older[],
  page: string,
  address: string,
  setting: PageSetting,
) {
  const { appendix, format } = setting.words;
  const said = keys.flatMap((key) => {
    const count = parts.find((part) => part.key === key)?.older ?? 0;
    return count === 0 ? [] : [appendix.older[key](count)];
  });
  return said.length === 0 ? [] : [appendix.olderAt(format.list(said), page, address)];
}

/** A question, a decision or another thing that was written down on a day. */
type Dated = { readonly date: string };

/** Each list as it stands on paper. */
function partsOf(
  record: DialogueRecord,
  { nextMeeting }: Pick<Organisation, 'nextMeeting'>,
  around: Around,
  figureOf: FigureOf,
  setting: PageSetting,
): Part[] {
  const { words, today } = setting;
  const since = lastMeeting(record.meetings, today)?.date ?? '';
  const isNew = ({ date }: Dated): boolean => date >= since;
  const by = nextMeetingOf(nextMeeting, record.meetings, today)?.date ?? today;
  const decisions = followed(record, (one) => newestFor(one, around.names, figureOf), by);
  const open = record.questions.filter(
    ({ status, answer, date }) => status !== 'answered' || isNew({ date: answer?.date ?? date }),
  );
  const waiting = decisions.filter(({ decision, followUp }) => !OVER.has(followUp) || isNew(decision));
  const [stopped, corrections] = [record.stopped.filter(isNew), record.corrections.filter(isNew)];
  const taken = { names: around.names, whose: { id: around.page, name: '' } };
  return [
    {
      ...{ key: 'questions', title: words.appendix.questions, older: record.questions.length - open.length },
      list: listed(inOrder(open, setting), (question) => questionView(question, around, setting)),
    },
    {
      ...{ key: 'decisions', title: words.dialogue.decisions.title, older: decisions.length - waiting.length },
      list: listed(waiting, (one) => decisionView(one, around, figureOf, setting)),
    },
    ...sectionsOf({ ...record, stopped, corrections }, around, taken, setting).map(({ key, title, all, items }) => ({
      ...{ key, title, list: { all, items } },
      older: record[key].length - all,
    })),
  ];
}

/**
 * What is open, waits or is to be followed up, and what is new since the committee's last meeting; of all else how much there is
 * and where it stands. Paper that has everything hides what waits.
 *
 * Missing: where no meeting is known all of it is new.
 */
export function paperRecord(
  record: DialogueRecord,
  organisation: Pick<Organisation, 'nextMeeting'>,
  around: Around,
  figureOf: FigureOf,
  addressOf: AddressOf,
  setting: PageSetting,
): PaperRecordView {
  const { goalsNav, appendix, format, screens } = setting.words;
  const parts = partsOf(record, organisation, around, figureOf, setting);
  const page = around.page === around.names.tree.root.id ? null : around.page;
  const empty = parts.filter(({ list, older }) => list.all + older === 0).map(({ title }) => screens.quote(title));
  return {
    lists: parts.filter(({ list }) => list.all > 0),
    older: [
      ...olderSaid(parts, ['questions', 'decisions'], goalsNav.dialogue, addressOf({ page: 'dialogue' }), setting),
      ...olderSaid(parts, ['stopped', 'corrections'], goalsNav.trying, addressOf(tryingPlace(page)), setting),
    ],
    none: empty.length === 0 ? null : appendix.recordNone(format.list(empty)),
  };
}
