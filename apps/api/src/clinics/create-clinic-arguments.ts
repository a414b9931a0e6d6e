import { parseArgs } from 'node:util';
import { NewClinic } from './create-clinic.ts';

const names = Object.keys(NewClinic.shape).filter((name) => name !== 'settings');

/** Reads what is typed after `npm run clinic:create --`. @throws Error with one line for each thing that is wrong */
export function readArguments(argv: readonly string[]): NewClinic {
  const { values } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(names.map((name) => [optionOf(name), { type: 'string' as const }])),
  });
  const given = Object.fromEntries(names.map((name) => [name, values[optionOf(name)]]));
  const parsed = NewClinic.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return given[name] === undefined ? `--${optionOf(name)} is missing` : `--${optionOf(name)} ${message}`;
  });
  throw new Error(lines.join('\n'));
}

/** `timeZone` is typed as `--time-zone`. */
function optionOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
