import * as z from 'zod/mini';
import { envelope } from './envelope.ts';
import { day, id, link, period, persons, reason, texts } from './fields.ts';

/** A JSON Schema, or a part of one. */
export type Described = boolean | number | string | null | readonly Described[] | { readonly [key: string]: Described };

/** What stands everywhere, described once. The larger come first: a release holds days. */
const BLOCKS: ReadonlyMap<string, z.ZodMiniType> = new Map<string, z.ZodMiniType>([
  ['Release', envelope.shape.release],
  ['Source', envelope.shape.source],
  ['Texts', texts],
  ['Day', day],
  ['Period', period],
  ['Id', id()],
  ['Link', link],
  ['Persons', persons],
  ['Reason', reason],
]);

const TEXTS_KEYS = 'sv,da,en';

function whole(schema: z.ZodMiniType): Described {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // The format says it; the pattern that counts leap years says nothing to a reader.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (Object.keys(jsonSchema.properties ?? {}).join() === TEXTS_KEYS) jsonSchema.minProperties = 1;
    },
  });
  return JSON.parse(JSON.stringify(described)) as Described;
}

const names: ReadonlyMap<string, string> = new Map(
  [...BLOCKS].map(([name, schema]) => [JSON.stringify(whole(schema)), name]),
);

const referTo = (name: string): Described => ({ $ref: `#/components/schemas/${name}` });

function shared(described: Described): Described {
  const name = names.get(JSON.stringify(described));
  return name === undefined ? parts(described) : referTo(name);
}

function parts(described: Described): Described {
  if (typeof described !== 'object' || described === null) return described;
  if (Array.isArray(described)) return described.map(shared);
  return Object.fromEntries(Object.entries(described).map(([key, value]) => [key, shared(value)]));
}

/** A wire schema as JSON Schema, the building blocks by reference. */
export const describedBy = (schema: z.ZodMiniType): Described => parts(whole(schema));

/** The building blocks that describedBy refers to. */
export const blocks = (): [string, Described][] => [...BLOCKS].map(([name, schema]) => [name, parts(whole(schema))]);
