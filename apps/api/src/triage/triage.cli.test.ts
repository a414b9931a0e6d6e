import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const door = fileURLToPath(new URL('triage.cli.ts', import.meta.url));

function through(...lines: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--conditions=unbrace-source', door], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: {},
  });
  const replies = stdout.split('\n').slice(0, -1);
  return { stderr, status, replies: replies.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('the door to triage', () => {
  it('answers each line with its tier, its flags and its outcome', () => {
    const { replies, status, stderr } = through(
      '{"id":"a","facts":{"saddleNumbness":"yes","unsureRedFlags":["fainted"]}}',
      '',
      '{"id":"b","facts":{}}',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(replies).toMatchObject([
      {
        id: 'a',
        tier: 'EMERGENCY',
        flags: ['RF-CES-SADDLE', 'CL-UNSURE-REDFLAG'],
        unknown: ['RF-CARDIAC-PE-NOW'],
        outcome: { tier: 'EMERGENCY', decision: 'block' },
      },
      { id: 'b', tier: 'NONE', flags: [], unknown: [], outcome: { decision: 'proceed' } },
    ]);
  });

  it('says what is wrong with a bad line, goes on, and ends with 1', () => {
    const { replies, status } = through(
      'not json',
      '{"facts":{}}',
      '{"id":"c","facts":{"temperatureC":98.9}}',
      '{"id":"d","facts":{"backPain":true}}',
    );
    expect(status).toBe(1);
    expect(replies).toMatchObject([
      { id: null, error: { type: 'urn:unbrace:problem:triage/not-json', status: 400 } },
      { id: null, error: { type: 'urn:unbrace:problem:invalid', status: 422, issues: [{ path: 'id' }] } },
      { id: 'c', error: { status: 422, issues: [{ path: 'facts.temperatureC' }] } },
      { id: 'd', tier: 'NONE' },
    ]);
    expect(JSON.stringify(replies[2])).not.toContain('98.9');
  });

  it('takes Windows lines, a byte order mark, the same id twice and separators inside a text', () => {
    const { replies, status } = through(
      '\uFEFF{"id":"a","facts":{"chestPain":true}}\r',
      '{"id":"a","facts":{"temperatureRaw":"37\u2028about"}}\r',
      '\r',
      '{"id":7,"facts":{}}',
    );
    expect(status).toBe(0);
    expect(replies).toMatchObject([
      { id: 'a', tier: 'EMERGENCY' },
      { id: 'a', tier: 'NONE' },
      { id: 7, tier: 'NONE' },
    ]);
  });

  it('answers nothing to nothing', () => {
    expect(through()).toEqual({ stderr: '', status: 0, replies: [] });
  });

  it.each([
    ['a list', '[]', ''],
    ['no facts', '{"id":"x"}', 'facts'],
    ['a name that no fact has', '{"id":"x","facts":{"backPian":true}}', 'facts'],
    ['a prototype in disguise', '{"id":"x","facts":{"__proto__":{"chestPain":true}}}', 'facts'],
    ['a number in quotes', '{"id":"x","facts":{"age":"40"}}', 'facts.age'],
    ['a number without end', '{"id":"x","facts":{"age":1e999}}', 'facts.age'],
    ['a pressure upside down', '{"id":"x","facts":{"bp":[80,120]}}', 'facts.bp'],
    ['brackets without end', `{"id":"x","facts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'facts'],
  ])('refuses %s, and judges the next line', (_, line, path) => {
    const { replies, status, stderr } = through(line, '{"id":"y","facts":{}}');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(replies).toMatchObject([
      { error: { status: 422, issues: [{ path }] } },
      { id: 'y', tier: 'NONE' },
    ]);
  });

  it('takes a line of megabytes', () => {
    const { replies, status } = through(
      JSON.stringify({ id: 'x', facts: { contradictions: ['x'.repeat(2_000_000)] } }),
    );
    expect(status).toBe(0);
    expect(replies).toMatchObject([{ id: 'x', flags: ['CL-CONTRADICTION'] }]);
  });

  it('is through with ten thousand lines in a few seconds', () => {
    const line = '{"id":"x","facts":{"backPain":true,"painScore":5,"mechanicalTrigger":"lift","age":40}}';
    const started = performance.now();
    const { replies } = through(...Array<string>(10_000).fill(line));
    expect(replies).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);
});
