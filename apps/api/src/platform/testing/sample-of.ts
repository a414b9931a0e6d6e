import { randomUUID } from 'node:crypto';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly format?: string;
  readonly description?: string;
  readonly pattern?: string;
}

const byFormat: Readonly<Record<string, () => string>> = {
  uuid: randomUUID,
  email: () => 'somebody@example.org',
  date: () => '2026-12-01',
  'date-time': () => '2026-12-01T00:00:00Z',
};

/** Texts whose form a JSON schema does not tell, by how their schemas describe themselves. */
const byDescription: Readonly<Record<string, string>> = {
  'IANA time zone': 'Australia/Sydney',
  'Phone number, E.164': '+61400000000',
  'Wall-clock time, HH:MM': '09:00',
};

/** A value that a schema of the OpenAPI document takes: only what is required, the least of it. */
export function sampleOf(schema: unknown, components: Readonly<Record<string, unknown>>): unknown {
  const given = schema as Schema;
  if (given.$ref) return sampleOf(components[given.$ref.split('/').at(-1) ?? ''], components);
  if (given.const !== undefined) return given.const;
  if (given.enum) return given.enum[0];
  if (given.anyOf?.some(({ type }) => type === 'null')) return null;
  const choice = given.anyOf?.[0] ?? given.oneOf?.[0];
  if (choice) return sampleOf(choice, components);
  if (given.allOf)
    return Object.assign({}, ...given.allOf.map((part) => sampleOf(part, components))) as unknown;
  const type = typeof given.type === 'string' ? given.type : given.type?.[0];
  if (type === 'object' || given.properties) return objectOf(given, components);
  if (type === 'array')
    return Array.from({ length: given.minItems ?? 0 }, () => sampleOf(given.items, components));
  if (type === 'integer' || type === 'number') return Math.max(given.minimum ?? 1, -90);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  return textOf(given);
}

function objectOf({ properties = {}, required = [] }: Schema, components: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    required.map((name) => [name, laterIfEnd(name, sampleOf(properties[name], components))]),
  );
}

/** What has a beginning and an end takes an hour: the schema cannot say which comes first. */
function laterIfEnd(name: string, value: unknown): unknown {
  return /^(?:ends|to$|closes)/.test(name) && typeof value === 'string' ? value.replace('T00', 'T01') : value;
}

function textOf({ format, description, minLength = 1, pattern }: Schema): string {
  const known = byFormat[format ?? '']?.() ?? byDescription[description ?? ''];
  if (known) return known;
  if (pattern === '^[A-Z]{3}$') return 'AUD';
  return (pattern?.includes('43') ? 'x'.repeat(43) : 'x').padEnd(minLength, 'x');
}
