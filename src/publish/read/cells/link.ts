import { bad, good, type Read } from '#publish/read/fault.ts';

const LINK = /^https?:\/\/[^\s/?#@:]+(?::\d{1,5})?(?:[/?#]\S*)?$/;

/**
 * A web address that is safe to offer as a link: http or https, with no name or password before the host.
 *
 * @example link('javascript:alert(1)').ok // false
 */
export const link = (written: string): Read<string> =>
  LINK.test(written) && URL.canParse(written) ? good(written) : bad('not-a-link', { written });
