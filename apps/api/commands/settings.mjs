import { demoGuide } from './demo-state.mjs';
import { webRoot } from './paths.mjs';
import { localSecrets } from './secrets.mjs';

/** What the API reads, beside the database's URLs. Outside the demo nothing is made up: it lists what is missing. */
export function settings({ host = '127.0.0.1', port = 3000, publicUrl = `http://localhost:${port}` } = {}) {
  const isDemo = (process.env.UNBRACE_MODE ?? 'demo') === 'demo';
  const demo = () => ({
    UNBRACE_MODE: 'demo',
    UNBRACE_MASTER_KEY: localSecrets().masterKey,
    UNBRACE_PUBLIC_URL: publicUrl,
    UNBRACE_DEMO_GUIDE: demoGuide,
    LOG_LEVEL: 'warn',
  });
  return {
    ...(isDemo ? demo() : {}),
    UNBRACE_WEB_ROOT: webRoot,
    ...process.env,
    HOST: host,
    PORT: String(port),
  };
}
