import { bin, root } from './paths.mjs';
import { showing } from './progress.mjs';
import { quietly } from './quietly.mjs';

/** Nothing is sent anywhere. */
export const turboEnv = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };

/** Runs turbo's tasks, showing only progress and, of what fails, the output. */
export function turbo(what, tasks, { cwd = root } = {}) {
  const args = ['run', ...tasks, '--output-logs=errors-only', '--log-prefix=none', '--ui=stream'];
  return showing(what, () =>
    quietly(bin('turbo'), args, { cwd, failure: `${what} failed`, env: { ...process.env, ...turboEnv } }),
  );
}

/** Builds what has changed since the last build. */
export const build = () => turbo('Building', ['build']);

/** The same, and whether the types agree, tests included. */
export const buildAndCheck = () => turbo('Building and checking types', ['build', 'typecheck', '--continue']);

/** Generates what the code imports: the database's client and the types of the API. */
export const generate = () => turbo('Generating', ['generate']);
