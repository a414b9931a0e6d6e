import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top level of the project. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** The one folder for local state: the demo's database, its secrets, its sign-ins. Ignored by git. */
export const stateFolder = path.join(root, '.unbrace');

/** Where the packages' own programs are (`turbo`, `prisma`, `jest`). */
export const bin = (name) => path.join(root, 'node_modules', '.bin', name);

/** Where the web's build is. */
export const webRoot = path.join(root, 'apps', 'web', 'dist');

/** The Node that the lockfile pins, whatever the machine has. */
export const ourNode = path.join(root, 'node_modules', 'node', 'bin', 'node');
