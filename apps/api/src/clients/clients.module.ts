import { Module } from '@nestjs/common';
import { ClientsController } from './clients.controller.ts';
import { ManageClients } from './manage-clients.ts';
import { ManageRecipients } from './manage-recipients.ts';
import { RecipientsController } from './recipients.controller.ts';

@Module({
  controllers: [ClientsController, RecipientsController],
  providers: [ManageClients, ManageRecipients],
  exports: [ManageClients, ManageRecipients],
})
export class ClientsModule {}
