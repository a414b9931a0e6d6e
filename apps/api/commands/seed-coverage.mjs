/** What becomes of each statement of the two articles, on standard output, as a page. */
import { coveragePage } from './seed-coverage/page.mjs';

process.stdout.write(coveragePage());
