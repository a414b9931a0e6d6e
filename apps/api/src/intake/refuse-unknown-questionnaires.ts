import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StartRefused } from '../platform/config/start-refused.ts';
import { clinicIds } from '../platform/database/clinic-ids.repository.ts';
import { Database } from '../platform/database/database.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { type DefinitionName, publishedAs } from './questionnaires.ts';

/** Answers in a definition that this build does not know could be misread: it does not start over them. */
@Injectable()
export class RefuseUnknownQuestionnaires implements OnModuleInit {
  constructor(private readonly database: Database) {}

  async onModuleInit(): Promise<void> {
    const unknown = new Set<string>();
    for (const clinicId of await this.database.global(clinicIds)) {
      const used = await this.database.transaction(clinicId, (tx) =>
        new IntakesRepository(tx).definitionsInUse(),
      );
      for (const definition of used) if (!publishedAs(definition)) unknown.add(nameOf(definition));
    }
    if (unknown.size > 0) throw new StartRefused(explain([...unknown].toSorted()));
  }
}

const nameOf = ({ questionnaire, questionnaireVersion, definitionHash }: DefinitionName): string =>
  `${questionnaire} ${questionnaireVersion} with hash ${definitionHash}`;

const explain = (unknown: readonly string[]): string =>
  [
    'The database holds answers to questions that this version of Unbrace does not know:',
    ...unknown.map((each) => `  - ${each}`),
    'They would be misread, so nothing was started or changed. Start the version that asked them, or a newer one.',
  ].join('\n');
