/** The five machines with their diagrams, on standard output, as a page. */
import { machinesPage } from './machines-page.ts';

process.stdout.write(machinesPage());
