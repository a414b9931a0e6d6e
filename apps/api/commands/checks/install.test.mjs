import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { holdsWhatTheLockfileAsks, isInstalled } from '../install.mjs';

const packages = {
  '': { name: 'clinic' },
  'apps/web': { version: '0.1.0' },
  'node_modules/@clinic/web': { link: true },
  'node_modules/date-holidays': { version: '3.2.0' },
  'apps/web/node_modules/parse-json': { version: '8.0.0' },
  'node_modules/for-another-platform': { version: '1.0.0', optional: true },
};

let clone;
const write = (place, content) => {
  const file = path.join(clone, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
};
const remove = (place) => rmSync(path.join(clone, place), { recursive: true });

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'unbrace-clone-'));
  write('package-lock.json', { packages });
  write('node_modules/.package-lock.json', { packages });
  write('node_modules/@clinic/web/package.json', { version: '0.1.0' });
  for (const place of ['node_modules/date-holidays', 'apps/web/node_modules/parse-json']) {
    write(`${place}/package.json`, { version: packages[place].version });
  }
});
afterEach(() => rmSync(clone, { recursive: true }));

describe('what is installed', () => {
  it('is enough when every package is there as the lockfile says, but those for other platforms', () => {
    expect(holdsWhatTheLockfileAsks(clone)).toBe(true);
    expect(isInstalled()).toBe(true);
  });

  it.each(['node_modules/date-holidays', 'apps/web/node_modules/parse-json', 'node_modules/@clinic/web'])(
    'lacks %s when its folder is not there, whatever the record of the installation says',
    (place) => {
      remove(place);
      expect(holdsWhatTheLockfileAsks(clone)).toBe(false);
    },
  );

  it('lacks a package that the lockfile gained, or has in another version', () => {
    const more = { ...packages, 'node_modules/new': { version: '1.0.0' } };
    write('package-lock.json', { packages: more });
    expect(holdsWhatTheLockfileAsks(clone)).toBe(false);
    write('node_modules/new/package.json', { version: '0.9.0' });
    expect(holdsWhatTheLockfileAsks(clone)).toBe(false);
    write('node_modules/new/package.json', { version: '1.0.0' });
    expect(holdsWhatTheLockfileAsks(clone)).toBe(true);
  });

  it('counts as none when npm was interrupted before it wrote its record', () => {
    remove('node_modules/.package-lock.json');
    expect(holdsWhatTheLockfileAsks(clone)).toBe(false);
  });
});
