/**
 * What each question of the intake feeds, on standard output; the exit code is 1 when one feeds nothing. With the path of a
 * definition in JSON it reports on that one, before it is published.
 */
import { readFileSync } from 'node:fs';
import { intakeReport, orphans, Questionnaire } from '@unbrace/shared/intake';
import { currentQuestionnaire } from './questionnaires.ts';

const [, , path] = process.argv;
const definition =
  path === undefined
    ? currentQuestionnaire
    : Questionnaire.parse(JSON.parse(readFileSync(path, { encoding: 'utf8' })));
process.stdout.write(intakeReport(definition));
if (orphans(definition).length > 0) process.exitCode = 1;
