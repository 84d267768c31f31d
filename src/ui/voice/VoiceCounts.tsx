import type { VoiceCount } from '#view/voice-answer.view.ts';

/** How many have come how far; each number leads to those it counts. */
export function VoiceCounts({ counts }: { counts: readonly VoiceCount[] }) {
  return (
    <ul className="voice-counts">
      {counts.map(({ key, count, label, href }) => (
        <li key={key} className={`count-${key}`}>
          <a href={href}>
            <b>{count}</b> <span>{label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
