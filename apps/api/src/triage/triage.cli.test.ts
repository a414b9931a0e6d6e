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

  it('is through with ten thousand lines in a few seconds', () => {
    const line = '{"id":"x","facts":{"backPain":true,"painScore":5,"mechanicalTrigger":"lift","age":40}}';
    const started = performance.now();
    const { replies } = through(...Array<string>(10_000).fill(line));
    expect(replies).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);
});
