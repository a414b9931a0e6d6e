import { Module } from '@nestjs/common';
import { ClinicsModule } from '../clinics/clinics.module.ts';
import { Carriers } from './carriers.ts';
import { DeliverMessage } from './deliver-message.ts';
import { DemoMessagesController } from './demo-messages.controller.ts';
import { ListKeptMessages } from './list-kept-messages.ts';

@Module({
  imports: [ClinicsModule],
  controllers: [DemoMessagesController],
  providers: [Carriers, DeliverMessage, ListKeptMessages],
})
export class NotificationsModule {}
