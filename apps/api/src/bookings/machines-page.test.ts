import { readFileSync } from 'node:fs';
import { machinesPage } from './machines-page.ts';

describe('the page of the machines', () => {
  it('is in the docs as the tables say', () => {
    // `npm run -s machines > docs/machines.md` writes it anew.
    const docs = readFileSync(new URL('../../../../docs/machines.md', import.meta.url), 'utf8');
    expect(docs).toBe(machinesPage());
  });

  it('draws each machine, from its beginning to its ends', () => {
    const page = machinesPage();
    expect(page.match(/stateDiagram-v2/g)).toHaveLength(5);
    expect(page).toContain('  [*] --> held: hold\n');
    expect(page).toContain('  [*] --> none\n');
    expect(page).toContain('  closed --> [*]\n');
    expect(page).toContain('  checked_in --> ended: checkOut, endByOnCall\n');
  });

  it('names a step with who may take it, what must hold and what follows', () => {
    expect(machinesPage()).toContain(
      '- **refusePlace** `arrived` to `refused`, by `therapist`. Guards: `incidentNote`. Money: `captureByPolicy`. Therapist is paid: visit\n',
    );
  });
});
