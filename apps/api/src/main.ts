import { createApp } from './create-app.ts';
import { Config } from './platform/config/config.ts';
import { StartRefused } from './platform/config/start-refused.ts';

try {
  const app = await createApp();
  const config = app.get(Config);
  await app.listen({ port: config.port, host: config.host });
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
