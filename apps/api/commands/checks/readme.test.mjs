import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ruleSet } from '@unbrace/shared/triage';
import { root } from '../paths.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json'));

const section = (title) => readme.split(`\n## ${title}\n`)[1].split('\n## ')[0];
const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];

describe('the README', () => {
  it('tells of scripts that exist, and of each of them', () => {
    const told = found(readme, /npm (?:run )?((?:(?<=run )[a-z:-]+)|start|test)\b/g);
    expect(told.toSorted()).toEqual(Object.keys(scripts).toSorted());
  });

  it('has everything that lies at the top level on its map', () => {
    // The checkout may belong to somebody else than who runs the tests.
    const git = spawnSync('git', ['-c', 'safe.directory=*', 'ls-files'], { cwd: root, encoding: 'utf8' });
    const entries = new Set(git.stdout.split('\n').flatMap((file) => file.split('/')[0] || []));
    expect(entries.size).toBeGreaterThan(12);
    const map = section('The map of the house');
    expect([...entries].filter((entry) => !map.includes(`\`${entry}`))).toEqual([]);
  });

  it('leads to files that are there', () => {
    const leads = [...found(readme, /\]\((?!https?:|#)([^)#]+)\)/g), ...found(readme, /src="([^"]+)"/g)];
    expect(leads.length).toBeGreaterThan(30);
    expect(leads.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('counts the rules as they are', () => {
    const of = (...tiers) => ruleSet.rules.filter(({ tier }) => tiers.includes(tier)).length;
    const told = /a set of (\d+) rules.*?(\d+) red flags.*?(\d+) hold it.*?(\d+) make.*?(\d+) are notes/s;
    expect(told.exec(readme)?.slice(1).map(Number)).toEqual([
      ruleSet.rules.length,
      of('EMERGENCY', 'URGENT_REFERRAL'),
      of('CLEARANCE_REQUIRED'),
      of('MODIFY'),
      of('NOTE'),
    ]);
  });

  it('names each setting that the product reads, and no other', () => {
    const config = ['config.ts', 'migrator-config.ts'].map((file) =>
      read(`apps/api/src/platform/config/${file}`),
    );
    const known = found(config.join(), /^ +([A-Z][A-Z_]+): /gm);
    const named = found(section('Configuration'), /`([A-Z][A-Z_]+)`(?=[^|]*\|.*\|.*\|$)/gm);
    expect(known.length).toBeGreaterThan(12);
    expect(named.toSorted()).toEqual(known.toSorted());
  });

  it('names each variable that the deployment takes', () => {
    const taken = found(read('docker-compose.yml'), /\$\{([A-Z_]+)/g);
    const told = section('On a server');
    expect(taken.length).toBeGreaterThan(5);
    expect(taken.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });
});
