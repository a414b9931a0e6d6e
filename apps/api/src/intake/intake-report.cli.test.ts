import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe('npm run intake:report', () => {
  it('prints what each question feeds, as the docs have it, and ends well while nothing is an orphan', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--conditions=unbrace-source', fileOf('intake-report.cli.ts')],
      { encoding: 'utf8', env: {} },
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    // `npm run -s intake:report > docs/intake-report.md` writes the page anew.
    expect(stdout).toBe(readFileSync(fileOf('../../../../docs/intake-report.md'), 'utf8'));
  });
});
