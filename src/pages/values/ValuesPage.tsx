import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useWay } from '#pages/frame/address.tsx';
import { useChosenUnit } from '#pages/frame/chosen-unit.ts';
import { Glossary } from '#pages/frame/Glossary.tsx';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { UnitChoice } from '#pages/frame/UnitChoice.tsx';
import { UnitPageHead } from '#pages/frame/UnitPageHead.tsx';
import { vocabularyQuery } from '#query/further.ts';
import { unitsQuery } from '#query/queries.ts';
import { type Place, valuesPlace } from '#view/address.ts';
import { said } from '#view/setting.ts';
import { Answered } from './Answered.tsx';
import { ValueByValue } from './ValueByValue.tsx';

interface Props {
  readonly place: Extract<Place, { page: 'values' }>;
}

/** What the municipality has said it stands for, how it is to be seen, and what listens for it: in the whole or one unit. */
export function ValuesPage({ place }: Props) {
  return (
    <Panel size="page">
      <Glossary>
        <Values place={place} />
      </Glossary>
    </Panel>
  );
}

function Values({ place }: Props) {
  const { setting } = usePageFrame();
  const { nav, lost } = setting.words;
  const { address, replace } = useWay();
  usePrefetchQuery(unitsQuery());
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery());
  const unit = useChosenUnit(place.unit);
  if (unit === null) return <LostPage text={lost.noUnit} />;
  const title = vocabulary.valueBase === undefined ? { text: nav.values } : said(vocabulary.valueBase.name, setting);
  return (
    <>
      <UnitPageHead title={title} unit={unit} />
      <UnitChoice unit={place.unit} onUnit={(chosen) => replace({ ...address, place: valuesPlace(chosen) })} />
      <Panel>
        <Answered unit={unit} />
      </Panel>
      <Panel>
        <ValueByValue valueBase={vocabulary.valueBase} unit={unit} />
      </Panel>
    </>
  );
}
