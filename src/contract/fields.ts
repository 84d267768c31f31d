import * as z from 'zod/mini';
import type { Id } from '#domain/kernel/ids.ts';
import { ID_SHAPE } from '#domain/kernel/ids.ts';
import { MISSING_REASONS } from '#domain/kernel/measured.ts';
import { PERIOD_SHAPE, type Period } from '#domain/kernel/period.ts';
import { LANGUAGES, type Texts } from '#domain/kernel/text.ts';

/** The building blocks of every resource. Nothing is coerced: a number as text is refused. */

/** Longest text a view can show without breaking. */
export const LONGEST_TEXT = 2000;

export const plain = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** An id, typed as the thing it names. */
export const id = <Of extends string>() =>
  z.string().check(z.regex(ID_SHAPE, 'an id of a-z, 0-9 and hyphen')) as unknown as z.ZodMiniType<Id<Of>, Id<Of>>;

/** YYYY-MM-DD, a day that exists. */
export const day = z.iso.date();

export const period = z
  .string()
  .check(z.regex(PERIOD_SHAPE, 'a period such as 2025, 2025-Q3, 2025-T2 or 2025-09')) as unknown as z.ZodMiniType<
  Period,
  Period
>;

const [sv, da, en] = LANGUAGES;
export const texts: z.ZodMiniType<Texts, Texts> = z
  .object({ [sv]: z.optional(plain), [da]: z.optional(plain), [en]: z.optional(plain) })
  .check(z.refine((all) => Object.values(all).some((text) => text !== undefined), 'a text in at least one language'));

/** Whole persons, 0 or more. */
export const persons = z.int().check(z.gte(0), z.lte(100_000_000));

export const reason = z.enum(MISSING_REASONS);

/** An address that is safe to offer as a link. */
export const link = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s]+$/, 'an address that begins with http:// or https://'), z.maxLength(LONGEST_TEXT));
