import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../paths.mjs';

const file = path.join(root, 'apps', 'api', 'commands', 'run.mjs');
const runUnder = (version) => {
  const preload = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  return spawnSync(process.execPath, ['--import', preload, file, 'commands/nothing.mjs'], {
    encoding: 'utf8',
  });
};

describe('every npm script', () => {
  it.each(['12.22.12', '18.20.0', '20.18.3'])('turns Node %s away with one clear sentence', (version) => {
    const { status, stderr } = runUnder(version);
    expect(status).toBe(1);
    expect(stderr).toBe(`Unbrace needs Node 20.19 or newer, and this is Node ${version}.\n`);
  });

  it('begins in a file that such a Node can still read', () => {
    const source = readFileSync(file, 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { target: 'ES5', module: 'ESNext' },
    });
    const code = (text) => text.replaceAll(/\/\/.*$/gm, '').replaceAll(/\s/g, '');
    expect(code(outputText)).toBe(code(source));
    expect(source).not.toContain("'node:");
  });

  it('starts in a file that exists', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const started = Object.values(scripts).flatMap((script) => /run\.mjs (\S+)/.exec(script)?.[1] ?? []);
    expect(started.length).toBeGreaterThan(8);
    const missing = started
      .map((each) => each.replace(/^dist\/(.+)\.js$/, 'src/$1.ts'))
      .filter((each) => {
        const { status } = spawnSync('test', ['-f', path.join(root, 'apps', 'api', each)]);
        return status !== 0;
      });
    expect(missing).toEqual([]);
  });
});
