import { PageHead } from '#pages/frame/PageHead.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { AppendixStyle } from '#ui/appendix/AppendixStyle.tsx';
import type { Place } from '#view/address.ts';

interface Props {
  readonly place: Extract<Place, { page: 'appendix' }>;
}

export function AppendixPage(_: Props) {
  const { appendix } = usePageFrame().setting.words;
  return (
    <>
      <AppendixStyle />
      <PageHead title={appendix.title}>{appendix.title}</PageHead>
    </>
  );
}
