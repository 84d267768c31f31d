import { createContext, type ReactNode, use } from 'react';
import type { Organisation } from '#domain/goals/organisation.ts';
import type { Setting } from '#view/setting.ts';

interface Frame {
  readonly setting: Setting;
  readonly organisation: Organisation;
}

const FrameContext = createContext<Frame | null>(null);

export function FrameProvider({ frame, children }: { frame: Frame; children: ReactNode }) {
  return <FrameContext value={frame}>{children}</FrameContext>;
}

/** Whose figures, and who is reading. Throws: Error outside a FrameProvider. */
export function useFrame(): Frame {
  const frame = use(FrameContext);
  if (frame === null) throw new Error('no frame: a FrameProvider is missing above');
  return frame;
}
