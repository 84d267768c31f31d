/** The sign of the product: a compass needle. */
export function Compass() {
  return (
    <svg className="compass" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="18" />
      <path d="M20 5 24 20 20 35 16 20Z" />
      <path className="north" d="M20 5 24 20H16Z" />
    </svg>
  );
}
