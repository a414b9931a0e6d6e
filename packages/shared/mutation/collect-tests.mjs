import { globSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect } from 'expect';

/** What each rule says is compared with the rule book first: most broken declarations are noticed there. */
const order = [
  'src/triage/{rules,rule-book}.test.ts',
  'src/triage/rules/*.test.ts',
  'src/triage/*.test.ts',
  'src/intake/{answers-to-facts,unsure-and-contradictions,strictness,worsening}*.test.ts',
];

/**
 * The committed test files one after the other, read as Jest would read them: `describe`, `it` and `it.each` note the
 * tests of a file down. The next file is only loaded when somebody asks for it, because loading is what takes time.
 * Each generation of this package's modules is evaluated anew; libraries stay as they are.
 */
export async function* testFiles(generation) {
  const paths = new Set(order.flatMap((pattern) => globSync(pattern).sort()));
  for (const path of paths) {
    const tests = [];
    const titles = [];
    const it = (title, run) =>
      tests.push({ id: `${path} ${tests.length} ${[...titles, title].join(' ')}`, run });
    it.each = (rows) => (title, run) => {
      for (const row of rows) it(title, () => run(...(Array.isArray(row) ? row : [row])));
    };
    const describe = (title, declare) => {
      titles.push(title);
      declare();
      titles.pop();
    };
    Object.assign(globalThis, { describe, it, expect });
    await import(`${pathToFileURL(path).href}?${generation}`);
    yield tests;
  }
}

const stripped = new Map();

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    const [, generation] = /\.ts\?(\d+)$/.exec(context.parentURL ?? '') ?? [];
    return generation && specifier.startsWith('.')
      ? { ...resolved, url: `${resolved.url}?${generation}` }
      : resolved;
  },
  load(url, context, nextLoad) {
    const [file] = url.split('?');
    if (!file.endsWith('.ts')) return nextLoad(url, context);
    if (!stripped.has(file)) stripped.set(file, stripTypeScriptTypes(String(nextLoad(url, context).source)));
    return { format: 'module', source: stripped.get(file), shortCircuit: true };
  },
});
