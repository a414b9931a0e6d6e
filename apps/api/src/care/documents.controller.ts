import { Body, Controller, Get, Header, Param, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AddDocumentRequest,
  CareDocumentId,
  DecideDocumentRequest,
  DocumentView,
  DocumentViews,
} from '@unbrace/shared/care';
import { hours } from '@unbrace/shared/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies, RepliesFile, RepliesNothing } from '../platform/http/replies.ts';
import { Throttled } from '../platform/http/throttled.ts';
import { AddDocument } from './add-document.ts';
import { DecideDocument } from './decide-document.ts';
import { LookAtDocuments } from './look-at-documents.ts';

const extensions = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

/** Clinicians' documents: sent by clients or for them, looked at and decided on by the clinical lead. */
@ApiTags('care')
@Controller('api/v1/care-documents')
export class DocumentsController {
  constructor(
    private readonly documents: AddDocument,
    private readonly look: LookAtDocuments,
    private readonly decision: DecideDocument,
  ) {}

  @Get()
  @Allow('client', 'clinical_lead')
  @Replies(DocumentViews)
  list(@Me() me: Actor) {
    return this.look.list(me);
  }

  @Post()
  @Allow('client', 'clinical_lead')
  @Throttled('document', 60, hours(1))
  @Idempotent()
  @Replies(DocumentView, 201)
  add(@Me() me: Actor, @Body({ schema: AddDocumentRequest }) body: AddDocumentRequest) {
    return this.documents.execute(me, body);
  }

  // The file comes as it is: a PDF, JPEG or PNG of at most 8 MB. Its name is never asked for.
  @Put(':id/file')
  @Allow('client', 'clinical_lead')
  @Throttled('document-file', 60, hours(1))
  @RepliesNothing()
  take(
    @Me() me: Actor,
    @Param('id', { schema: CareDocumentId }) id: CareDocumentId,
    @Req() { body }: FastifyRequest,
  ) {
    return this.documents.takeFile(me, id, body);
  }

  // Nothing in it may run: it is saved, not shown, and a browser that shows it anyway does so in a sandbox.
  @Get(':id/file')
  @Allow('clinical_lead')
  @RepliesFile(...Object.keys(extensions))
  @Header('content-security-policy', "sandbox; default-src 'none'")
  @Header('x-content-type-options', 'nosniff')
  async file(
    @Me() me: Actor,
    @Param('id', { schema: CareDocumentId }) id: CareDocumentId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { type, bytes } = await this.look.file(me, id);
    void reply.header('content-disposition', `attachment; filename="document-${id}.${extensions[type]}"`);
    return new StreamableFile(bytes, { type });
  }

  @Post(':id/decision')
  @Allow('clinical_lead')
  @Idempotent()
  @RepliesNothing()
  decide(
    @Me() me: Actor,
    @Param('id', { schema: CareDocumentId }) id: CareDocumentId,
    @Body({ schema: DecideDocumentRequest }) body: DecideDocumentRequest,
  ) {
    return this.decision.execute(me, id, body);
  }
}
