import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ourNode, root } from './paths.mjs';
import { watched } from './watched.mjs';

const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** A suite of a workspace's jest tests; it answers its counts, and its output if something failed. */
export const jestSuite =
  (cwd, { project, env = {}, workers = 2 } = {}) =>
  async ({ env: testEnv, args = [], loud, signal }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'unbrace-report-'));
    const report = path.join(folder, 'report.json');
    try {
      const { output } = await watched(
        ourNode,
        [
          '--experimental-vm-modules',
          jest,
          ...(project ? ['--selectProjects', project] : []),
          `--maxWorkers=${workers}`,
          '--json',
          `--outputFile=${report}`,
          ...(args.length ? ['--', ...args] : []),
        ],
        {
          cwd,
          env: { ...process.env, ...testEnv, ...env, NODE_NO_WARNINGS: '1', NODE_ENV: 'test' },
          loud,
          signal,
        },
      );
      return { ...countsOf(readFileSync(report, 'utf8')), output };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

/** A file that could not be run has no tests to count: it is a failure itself. */
function countsOf(text) {
  const report = JSON.parse(text);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
