import type { Unit } from '#domain/units/unit.ts';
import { Says } from '#ui/text/Says.tsx';
import { plainly, type Said, said } from '#view/setting.ts';
import { PageHead } from './PageHead.tsx';
import { usePageFrame } from './page-setting.tsx';

interface Props {
  readonly title: Said;
  readonly unit: Pick<Unit, 'name'>;
}

/** The heading of a page that is about the whole or one unit: what it is, then whose. */
export function UnitPageHead({ title, unit }: Props) {
  const { setting } = usePageFrame();
  return (
    <PageHead title={`${title.text}, ${plainly(unit.name, setting)}`}>
      <Says said={title} />{' '}
      <span className="whose-page">
        <Says said={said(unit.name, setting)} />
      </span>
    </PageHead>
  );
}
