import { useState } from 'react';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { copyText } from '#ui/figure/clipboard.ts';
import { linkTo } from '#view/link.ts';

/** The programme as a link that opens with the same figures. */
export function CopyProgramme() {
  const { setting } = usePageFrame();
  const { link } = setting.words.stage;
  const [said, setSaid] = useState('');
  const copy = async () => {
    const { location } = window;
    const address = new URL(linkTo(location.hash, setting.origin.release.id), location.href).href;
    setSaid((await copyText(address)) ? link.copied : link['not-allowed']);
  };
  return (
    <p>
      <button type="button" onClick={() => void copy()}>
        {link.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
