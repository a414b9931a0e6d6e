import { Module } from '@nestjs/common';
import { ManageServices } from './manage-services.ts';
import { ServicesController } from './services.controller.ts';

@Module({ controllers: [ServicesController], providers: [ManageServices], exports: [ManageServices] })
export class ServicesModule {}
