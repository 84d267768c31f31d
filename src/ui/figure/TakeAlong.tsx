import { type MouseEvent, type ReactNode, useState } from 'react';
import { More } from '#ui/layout/More.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { PictureTexts } from '#view/picture.view.ts';
import type { ExportView } from '#view/sheet.ts';
import { copyLink, copyPicture, copyTable, savePicture, saveTable, type Taken } from './taking.ts';

interface Props {
  /** Null where there is no chart. */
  readonly picture: (() => PictureTexts) | null;
  readonly file: () => ExportView;
  /** From the address after # to one that stays what it is. */
  readonly link: (hash: string) => string;
}

type Thing = 'picture' | 'table' | 'link';
type Act = (figure: Element | null) => Taken | Promise<Taken>;

/** What can be taken along of what it stands beside: the picture, the table and the way back to them. */
export function TakeAlong(props: Props) {
  const { take } = usePageWords();
  return (
    <More className="more take" summary={take.title}>
      <Things {...props} />
    </More>
  );
}

function Things({ picture, file, link }: Props) {
  const { take } = usePageWords();
  // Told of one thing at a time: the clipboard holds no more.
  const [told, setTold] = useState<{ thing: Thing; said: string } | null>(null);
  const saidOf = (thing: Thing, taken: Taken): string => {
    if (taken === 'saved') return '';
    return taken === 'copied' || taken === 'not-allowed' ? take[thing][taken] : take.trouble[taken];
  };
  const button = (thing: Thing, said: string, act: Act, name?: string) => (
    <button
      type="button"
      aria-label={name}
      onClick={({ currentTarget }: MouseEvent) => {
        setTold(null);
        void Promise.resolve(act(currentTarget.closest('figure'))).then((taken) =>
          setTold({ thing, said: saidOf(thing, taken) }),
        );
      }}
    >
      {said}
    </button>
  );
  const row = (thing: Thing, label: ReactNode, copy: Act, saves?: ReactNode) => (
    <li>
      <span className="take-label">{label}</span>
      {button(thing, take.copy, copy, take[thing].copy)}
      {saves}
      <span role="status">{told?.thing === thing && told.said}</span>
    </li>
  );
  const { location } = window;
  const here = new URL(link(location.hash), location.href).href;
  return (
    <ul className="take-along">
      {picture !== null &&
        row(
          'picture',
          take.picture.name,
          (figure) => copyPicture(figure, picture()),
          <>
            {button('picture', take.savePng, (figure) => savePicture(figure, picture(), 'png'))}
            {button('picture', take.saveSvg, (figure) => savePicture(figure, picture(), 'svg'))}
          </>,
        )}
      {row(
        'table',
        take.table.name,
        () => copyTable(file()),
        button('table', take.saveCsv, () => saveTable(file())),
      )}
      {row('link', <a href={here}>{take.link.name}</a>, () => copyLink(here))}
    </ul>
  );
}
