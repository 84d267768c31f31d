/** The pattern of what is withheld, defined once for every picture on the page. */
export function Hatch() {
  return (
    <svg className="unseen" aria-hidden="true" focusable="false">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-line" d="M0 0V6" />
      </pattern>
    </svg>
  );
}
