import { Body, Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CareDocumentId, DocumentView, DocumentViews, OwnDocumentRequest } from '@unbrace/shared/care';
import { hours, IntakeId } from '@unbrace/shared/kernel';
import type { FastifyRequest } from 'fastify';
import { AllowAnswering, Answering } from '../intake/answering.ts';
import type { IntakeActor } from '../intake/intake-actor.ts';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import { Throttled } from '../platform/http/throttled.ts';
import { SendOwnDocument } from './send-own-document.ts';

/** Documents that answers ask for, sent by whoever gave the answers. */
@ApiTags('care')
@Controller('api/v1/intakes/:id/documents')
@AllowAnswering()
export class OwnDocumentsController {
  constructor(private readonly documents: SendOwnDocument) {}

  @Get()
  @Replies(DocumentViews)
  list(@Answering() who: IntakeActor, @Param('id', { schema: IntakeId }) id: IntakeId) {
    return this.documents.list(who, id);
  }

  @Post()
  @Throttled('document', 60, hours(1))
  @Replies(DocumentView, 201)
  add(
    @Answering() who: IntakeActor,
    @Param('id', { schema: IntakeId }) id: IntakeId,
    @Body({ schema: OwnDocumentRequest }) body: OwnDocumentRequest,
  ) {
    return this.documents.execute(who, id, body);
  }

  // The file comes as it is: a PDF, JPEG or PNG of at most 8 MB. Its name is never asked for.
  @Put(':document/file')
  @Throttled('document-file', 60, hours(1))
  @RepliesNothing()
  take(
    @Answering() who: IntakeActor,
    @Param('id', { schema: IntakeId }) id: IntakeId,
    @Param('document', { schema: CareDocumentId }) document: CareDocumentId,
    @Req() { body }: FastifyRequest,
  ) {
    return this.documents.takeFile(who, id, document, body);
  }
}
