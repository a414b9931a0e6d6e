import { Module } from '@nestjs/common';
import { AdvanceVisit } from './advance-visit.ts';
import { ListVisits } from './list-visits.ts';
import { ReadVisit } from './read-visit.ts';
import { VisitsController } from './visits.controller.ts';
import { WriteNote } from './write-note.ts';

const verbs = [AdvanceVisit, ListVisits, ReadVisit, WriteNote];

@Module({ controllers: [VisitsController], providers: verbs, exports: verbs })
export class VisitsModule {}
