import qs from 'qs';

/** A form with nested keys and arrays, `a[b]=1&c[0]=2`, as the official library sends them. */
export const readForm = (text: string): Record<string, unknown> =>
  qs.parse(text, { depth: 8, arrayLimit: 100, parameterLimit: 2000, plainObjects: true, strictDepth: true });
