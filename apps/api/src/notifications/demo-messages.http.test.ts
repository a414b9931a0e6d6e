import { JobRunner } from '../platform/jobs/job-runner.ts';
import { startTestApp } from '../platform/testing/test-app.ts';

describe("the demo's mailbox", () => {
  it('shows the newest messages of all its clinics', async () => {
    const product = await startTestApp({ env: { UNBRACE_MODE: 'demo', NODE_ENV: 'development' } });
    await product.given.aClinic({ slug: 'sydney' });
    await product.given.aClinic({ slug: 'perth' });
    await product.app.get(JobRunner).drain();
    const { body } = await product.anybody().get('/api/v1/demo/messages').expect(200);
    expect(body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          to: 'owner@sydney.example',
          body: expect.stringContaining('/invitation#'),
        }),
        expect.objectContaining({ to: 'owner@perth.example' }),
      ]) as unknown,
    });
    await product.stop();
  });

  it('is not there outside demo mode', async () => {
    const product = await startTestApp();
    await product.anybody().get('/api/v1/demo/messages').expect(404);
    await product.stop();
  });
});
