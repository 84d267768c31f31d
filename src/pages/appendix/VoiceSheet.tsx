import { useSuspenseQuery } from '@tanstack/react-query';
import type { Unit } from '#domain/units/unit.ts';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useVoice } from '#pages/voice/published-voice.ts';
import { indicatorsQuery, unitSeriesQuery } from '#query/queries.ts';
import { Balance } from '#ui/figure/Balance.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { VoiceCounts } from '#ui/voice/VoiceCounts.tsx';
import { VoicePeriods } from '#ui/voice/VoicePeriods.tsx';
import { withoutCounts } from '#view/appendix/balance-table.ts';
import { wavesTable } from '#view/balance-table.view.ts';
import { groupsOf } from '#view/groups.ts';
import { plainly } from '#view/setting.ts';
import { balanceView, isOfExperience } from '#view/trust-balance.view.ts';
import { voiceView } from '#view/voice.view.ts';

/** Columns of a table in which every number is withheld. */
const NO_NUMBERS = 2;

const OF_ALL = { page: 'voice', state: null, value: null, goal: null } as const;

interface Props {
  readonly unit: Unit;
  /** Whether all its questions have tables of their own in the same papers. */
  readonly isCounted: boolean;
}

/** What users say, what became of it, and good experiences against bad ones. */
export function VoiceSheet({ unit, isCounted }: Props) {
  const { listening } = usePageFrame().setting.words;
  return (
    <section className="sheet">
      <h2>{listening.label}</h2>
      <Panel>
        <Voice unit={unit} />
      </Panel>
      <Panel>
        <Balances unit={unit} isCounted={isCounted} />
      </Panel>
    </section>
  );
}

function Voice({ unit }: { unit: Unit }) {
  const { setting } = usePageFrame();
  const { words } = setting;
  const { voice, names } = useVoice();
  const { answer, periods } = voiceView(voice, names, unit, { ...OF_ALL, unit: unit.id }, setting);
  return (
    <section>
      <h3>{words.voice.title}</h3>
      {answer === null && <Notice>{words.voice.list.none}</Notice>}
      {answer !== null && (
        <>
          <p>{answer.sentence}</p>
          <VoiceCounts counts={answer.counts} />
          {answer.answering !== '' && <p>{answer.answering}</p>}
        </>
      )}
      {periods !== null && <VoicePeriods view={periods} />}
    </section>
  );
}

function Balances({ unit, isCounted }: Props) {
  const { setting, organisation } = usePageFrame();
  const { trust } = setting.words;
  const { data: figures } = useSuspenseQuery(unitSeriesQuery(unit.id));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const groups = groupsOf(figures.columns, indicators);
  const rules = { promise: organisation.trustPromise ?? null, fewest: organisation.fewestAnswers };
  const whose = plainly(unit.name, setting);
  return (
    <section className="balances">
      <h3>{trust.balance}</h3>
      <p>
        {rules.promise === null ? trust.noPromise : trust.promise(rules.promise)} {trust.balanceText}
      </p>
      {[...groups.values, ...groups.difference].map((pair) => {
        const view = balanceView(pair, unit.name, rules, setting);
        const { indicator, column } = pair;
        if (view === null || !isOfExperience(indicator)) return null;
        const table = wavesTable(indicator, column, whose, rules, setting);
        return (
          <Balance key={view.key} view={{ ...view, moreAsks: [] }}>
            {table.columns.length > NO_NUMBERS && (
              <DataTable view={isCounted ? withoutCounts(table, setting) : table} />
            )}
          </Balance>
        );
      })}
    </section>
  );
}
