import { orSayWhy } from './plain-error.mjs';
import { bin } from './paths.mjs';
import { quietly } from './quietly.mjs';

// Generating needs no schema engine, but Prisma insists on having one and would download it: any program satisfies it.
const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', ...process.env };

await orSayWhy(() => quietly(bin('prisma'), ['generate'], { env, failure: 'prisma generate failed' }));
