import type { ReactNode } from 'react';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

function isSafe(href: string): boolean {
  try {
    return SAFE.has(new URL(href, 'https://a.invalid').protocol);
  } catch {
    return false;
  }
}

/** A link that came with the data: a link only when it goes to the web, the mail or the phone, else plain text. */
export function OutLink({ href, children }: { href: string | null; children: ReactNode }) {
  return href !== null && isSafe(href) ? (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  ) : (
    children
  );
}
