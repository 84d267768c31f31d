import { useSuspenseQuery } from '@tanstack/react-query';
import type { SurveyIndicator } from '#domain/feedback/indicator.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { Unit } from '#domain/units/unit.ts';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { seriesQuery } from '#query/further.ts';
import { indicatorsQuery, unitSeriesQuery, unitsQuery } from '#query/queries.ts';
import { Balance } from '#ui/figure/Balance.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { More } from '#ui/layout/More.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { usePageWords } from '#ui/words.tsx';
import { balanceExport, unitsBalanceTable, wavesTable } from '#view/balance-table.view.ts';
import { groupsOf } from '#view/groups.ts';
import { linkTo } from '#view/link.ts';
import type { Pair } from '#view/profile.view.ts';
import { plainly } from '#view/setting.ts';
import { type BalanceRules, balanceView, isOfExperience } from '#view/trust-balance.view.ts';

/** The trust balance of each question to the users, in the questions' own order. */
export function Balances({ unit }: { unit: Unit }) {
  const { trust } = usePageWords();
  const { organisation } = usePageFrame();
  const { data: figures } = useSuspenseQuery(unitSeriesQuery(unit.id));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const groups = groupsOf(figures.columns, indicators);
  const pairs = [...groups.values, ...groups.difference].filter(({ indicator }) => isOfExperience(indicator));
  const placeOf = (id: IndicatorId) => indicators.findIndex((one) => one.id === id);
  const rules = { promise: organisation.trustPromise ?? null, fewest: organisation.fewestAnswers };
  return (
    <section className="balances">
      <h2>{trust.balance}</h2>
      <p>
        {rules.promise === null ? trust.noPromise : trust.promise(rules.promise)} {trust.balanceText}
      </p>
      {pairs.length === 0 && <Notice>{trust.noQuestions}</Notice>}
      {pairs.map((pair) => (
        <One key={pair.indicator.id} pair={pair} unit={unit} rules={rules} place={placeOf(pair.indicator.id)} />
      ))}
    </section>
  );
}

interface Props {
  readonly pair: Pair;
  readonly unit: Unit;
  readonly rules: BalanceRules;
  /** Its place among all that is asked and measured. */
  readonly place: number;
}

function One({ pair, unit, rules, place }: Props) {
  const { setting } = usePageFrame();
  const { trust } = usePageWords();
  const { indicator, column } = pair;
  const view = balanceView(pair, unit.name, rules, setting, place);
  if (view === null || !isOfExperience(indicator)) return null;
  const whose = plainly(unit.name, setting);
  return (
    <Balance view={view}>
      <More summary={trust.waves}>
        <DataTable view={wavesTable(indicator, column, whose, rules, setting)} />
      </More>
      <More summary={trust.unitsTitle}>
        <Panel>
          <UnitByUnit indicator={indicator} rules={rules} />
        </Panel>
      </More>
      <TakeAlong
        picture={null}
        file={() => balanceExport(indicator, column, whose, rules, setting)}
        link={(hash) => linkTo(hash, setting.origin.release.id)}
      />
    </Balance>
  );
}

function UnitByUnit({ indicator, rules }: { indicator: SurveyIndicator; rules: BalanceRules }) {
  const { setting } = usePageFrame();
  const { trust } = usePageWords();
  const { data: columns } = useSuspenseQuery(seriesQuery(indicator.id));
  const { data: units } = useSuspenseQuery(unitsQuery());
  return (
    <>
      <p className="small">{trust.unitsText}</p>
      <DataTable view={unitsBalanceTable(indicator, columns, units.tree, rules, setting)} />
    </>
  );
}
