import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentQuestionnaire } from './questionnaires.ts';

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const report = (...args: string[]) =>
  spawnSync(process.execPath, ['--conditions=unbrace-source', fileOf('intake-report.cli.ts'), ...args], {
    encoding: 'utf8',
    env: {},
  });

describe('npm run intake:report', () => {
  it('prints what each question feeds, as the docs have it, and ends well while nothing is an orphan', () => {
    const { stdout, stderr, status } = report();
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    // `npm run -s intake:report > docs/intake-report.md` writes the page anew.
    expect(stdout).toBe(readFileSync(fileOf('../../../../docs/intake-report.md'), 'utf8'));
  });

  it('ends with 1 and names the question when one feeds no rule, no plan and no measure', () => {
    const orphan = { id: 'shoe', kind: 'signature', text: 'Your shoe?', feeds: {} };
    const more = { id: 'more', title: 'More', items: [orphan] };
    const folder = mkdtempSync(path.join(tmpdir(), 'unbrace-orphan-'));
    try {
      const file = path.join(folder, 'definition.json');
      const sections = [...currentQuestionnaire.sections, more];
      writeFileSync(file, JSON.stringify({ ...currentQuestionnaire, sections }));
      const { stdout, status } = report(file);
      expect(status).toBe(1);
      expect(stdout).toContain('- `shoe` (Your shoe?) feeds no rule, no plan and no measure.');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
