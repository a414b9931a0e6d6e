/** Of a request's fields the ones that were given, out of those that are named. */
export function fieldsOf<T extends object, K extends keyof T>(
  given: T,
  ...names: K[]
): { [P in K]?: Exclude<T[P], undefined> } {
  const found = names.filter((name) => given[name] !== undefined).map((name) => [name, given[name]] as const);
  return Object.fromEntries(found) as { [P in K]?: Exclude<T[P], undefined> };
}
