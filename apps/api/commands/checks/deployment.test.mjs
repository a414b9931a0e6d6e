import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../paths.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const composeText = read('docker-compose.yml');
const compose = parse(composeText, { merge: true });
const dockerfile = read('apps/api/Dockerfile');
const services = Object.entries(compose.services);
const ours = services.filter(([, service]) => service.build);

// A built file has a source of the same name.
const sourceOf = (built) => built.replace('/dist/', '/src/').replace(/\.js$/, '.ts');

describe('the deployment by compose', () => {
  it('has database, migration, API and worker', () => {
    expect(Object.keys(compose.services)).toEqual(['postgres', 'migrate', 'api', 'worker']);
  });

  it('sets only variables that the product reads', () => {
    const known =
      read('apps/api/src/platform/config/config.ts') +
      read('apps/api/src/platform/config/migrator-config.ts');
    const set = new Set(ours.flatMap(([, service]) => Object.keys(service.environment)));
    expect([...set].filter((name) => !known.includes(`${name}:`))).toEqual([]);
  });

  it('gives no secret a default, and no password but from the environment', () => {
    const secrets = composeText.match(/\$\{[A-Z_]*(PASSWORD|KEY|URL|FROM)[^}]*\}/g);
    expect(secrets.length).toBeGreaterThan(6);
    expect(secrets.filter((each) => !/^\$\{[A-Z_]+:\?[^}]+\}$/.test(each))).toEqual([]);
    expect(composeText.match(/postgres:\/\/\w+:(?!\$\{)/g)).toBeNull();
  });

  it('publishes the API on this machine only, and the database nowhere', () => {
    const published = services.filter(([, service]) => service.ports).map(([name]) => name);
    expect(published).toEqual(['api']);
    expect(compose.services.api.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('pins the database, keeps its data and knows when it is well', () => {
    const { image, volumes, healthcheck } = compose.services.postgres;
    expect(image).toMatch(/^postgres:18\.\d+/);
    expect(volumes).toEqual(['database:/var/lib/postgresql']);
    expect(compose.volumes).toHaveProperty('database');
    expect(healthcheck.test).toContain('pg_isready');
  });

  it('starts each service when what it needs is well', () => {
    const waits = Object.fromEntries(services.map(([name, { depends_on: on }]) => [name, on]));
    expect(waits).toEqual({
      postgres: undefined,
      migrate: { postgres: { condition: 'service_healthy' } },
      api: { migrate: { condition: 'service_completed_successfully' } },
      worker: { api: { condition: 'service_healthy' } },
    });
    expect(compose.services.api.healthcheck.test.join(' ')).toContain('/readyz');
  });

  it('runs files that the build makes', () => {
    const started = [
      ...ours.map(([, { command }]) => command?.[1]),
      /CMD \["node", "(.+)"\]/.exec(dockerfile)[1],
    ];
    const files = started.filter(Boolean);
    expect(files).toHaveLength(3);
    expect(files.filter((file) => !existsSync(path.join(root, sourceOf(file))))).toEqual([]);
  });

  it('builds from files that are there', () => {
    for (const [, { build }] of ours)
      expect(existsSync(path.join(root, build.context, build.dockerfile))).toBe(true);
    const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)];
    const sources = copies.flatMap(([, files]) => files.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    const workspaces = [...dockerfile.matchAll(/COPY (\S+)\/package\.json/g)].map(([, folder]) => folder);
    expect(workspaces).toEqual(['apps/api', 'apps/web', 'packages/shared', 'packages/stripe-simulator']);
  });

  it('runs as an ordinary user on the Node that the tests ran on', () => {
    const { devDependencies } = JSON.parse(read('package.json'));
    const major = devDependencies.node.split('.')[0];
    const images = [...dockerfile.matchAll(/^FROM (node:\S+)/gm)].map(([, image]) => image);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(new RegExp(`^node:${major}[-.]`));
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM '));
  });
});
