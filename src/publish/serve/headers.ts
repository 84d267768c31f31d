/** Header names and values, as they are sent. */
export type Headers = Readonly<Record<string, string>>;

const policy = (directives: Headers): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

/** What the page may do: run its own script, show its own style, font and pictures, ask its own host. Nothing else. */
const PAGE_POLICY: Headers = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
};

/** For the page and everything that belongs to it. */
export const PAGE_HEADERS: Headers = { ...EVERYWHERE, 'Content-Security-Policy': policy(PAGE_POLICY) };

const { 'frame-ancestors': _, ...IN_PAGE } = PAGE_POLICY;

/** The policy as it can stand in the page itself, for hosts that can send no headers. Framing only a header can forbid. */
export const POLICY_IN_PAGE = policy(IN_PAGE);

/** For the figures: read as data, whatever somebody may have managed to write into them. */
export const API_HEADERS: Headers = {
  ...EVERYWHERE,
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Security-Policy': policy({ sandbox: '', 'default-src': "'none'" }),
  'Cache-Control': 'no-cache',
};

/** Only over https, for a year: sent by a host on the internet, not by a computer to itself. */
export const HTTPS_HEADERS: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** How long a file may be kept: for ever when its name holds its fingerprint, else asked for again each time. */
export function cacheControlOf(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return path === '/mockServiceWorker.js' ? 'no-store' : 'no-cache';
}
