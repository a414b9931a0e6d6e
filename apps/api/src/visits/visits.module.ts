import { Module } from '@nestjs/common';
import { AdvanceVisit } from './advance-visit.ts';
import { AtTheTableController } from './at-the-table.controller.ts';
import { EditPlan } from './edit-plan.ts';
import { ListVisits } from './list-visits.ts';
import { ReadVisit } from './read-visit.ts';
import { RecheckAtDoor } from './recheck-at-door.ts';
import { VisitsController } from './visits.controller.ts';
import { WriteNote } from './write-note.ts';

const verbs = [AdvanceVisit, EditPlan, ListVisits, ReadVisit, RecheckAtDoor, WriteNote];

@Module({ controllers: [VisitsController, AtTheTableController], providers: verbs, exports: verbs })
export class VisitsModule {}
