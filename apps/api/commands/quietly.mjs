import { spawn } from 'node:child_process';
import { PlainError } from './plain-error.mjs';
import { root } from './paths.mjs';

/** Runs a program without showing its output, unless it fails: then all of it is in the error. */
export function quietly(file, args, { failure, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => reject(new PlainError(`${failure ?? file}: ${error.message}`)));
    child.on('exit', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new PlainError(`${output.trim()}\n\n${failure ?? file} (${signal ?? `code ${code}`}).`));
    });
  });
}
