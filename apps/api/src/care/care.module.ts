import { Module } from '@nestjs/common';
import { AddDocument } from './add-document.ts';
import { AskForReview } from './ask-for-review.ts';
import { CareController } from './care.controller.ts';
import { DecideDocument } from './decide-document.ts';
import { DocumentsController } from './documents.controller.ts';
import { EndCareTask } from './end-care-task.ts';
import { ExpireDocuments } from './expire-documents.ts';
import { ListCareTasks } from './list-care-tasks.ts';
import { ListOwnCare } from './list-own-care.ts';
import { LookAtDocuments } from './look-at-documents.ts';
import { OwnDocumentsController } from './own-documents.controller.ts';
import { SendOwnDocument } from './send-own-document.ts';

const verbs = [
  AddDocument,
  AskForReview,
  DecideDocument,
  EndCareTask,
  ExpireDocuments,
  ListCareTasks,
  ListOwnCare,
  LookAtDocuments,
  SendOwnDocument,
];

@Module({
  controllers: [CareController, DocumentsController, OwnDocumentsController],
  providers: verbs,
  exports: verbs,
})
export class CareModule {}
