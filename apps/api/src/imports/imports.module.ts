import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller.ts';
import { MoveInClients } from './move-in-clients.ts';
import { MoveInVisits } from './move-in-visits.ts';

@Module({ controllers: [ImportsController], providers: [MoveInClients, MoveInVisits] })
export class ImportsModule {}
