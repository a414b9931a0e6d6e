import { Module } from '@nestjs/common';
import { AdvanceVisit } from './advance-visit.ts';
import { AtTheTableController } from './at-the-table.controller.ts';
import { EditPlan } from './edit-plan.ts';
import { EndEarly } from './end-early.ts';
import { ReportSigns } from './report-signs.ts';
import { ListVisits } from './list-visits.ts';
import { ReadVisit } from './read-visit.ts';
import { RecheckAtDoor } from './recheck-at-door.ts';
import { VisitsController } from './visits.controller.ts';
import { WriteNote } from './write-note.ts';

const verbs = [
  AdvanceVisit,
  EditPlan,
  EndEarly,
  ListVisits,
  ReadVisit,
  RecheckAtDoor,
  ReportSigns,
  WriteNote,
];

@Module({ controllers: [VisitsController, AtTheTableController], providers: verbs, exports: verbs })
export class VisitsModule {}
