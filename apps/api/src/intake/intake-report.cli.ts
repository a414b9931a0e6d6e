/** What each question of the intake feeds, on standard output; the exit code is 1 when one feeds nothing. */
import { intakeReport, orphans } from '@unbrace/shared/intake';
import { currentQuestionnaire } from './questionnaires.ts';

process.stdout.write(intakeReport(currentQuestionnaire));
if (orphans(currentQuestionnaire).length > 0) process.exitCode = 1;
