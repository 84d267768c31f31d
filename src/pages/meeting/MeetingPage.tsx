import { PageHead } from '#pages/frame/PageHead.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { MeetingStyle } from '#ui/meeting/MeetingStyle.tsx';
import type { Place } from '#view/address.ts';

interface Props {
  readonly place: Extract<Place, { page: 'meeting' }>;
}

export function MeetingPage(_: Props) {
  const { stage } = usePageFrame().setting.words;
  return (
    <>
      <MeetingStyle />
      <PageHead title={stage.title}>{stage.title}</PageHead>
    </>
  );
}
