import { Module } from '@nestjs/common';
import { AskForReview } from './ask-for-review.ts';
import { CareController } from './care.controller.ts';
import { EndCareTask } from './end-care-task.ts';
import { ListCareTasks } from './list-care-tasks.ts';
import { ListOwnCare } from './list-own-care.ts';

const verbs = [AskForReview, EndCareTask, ListCareTasks, ListOwnCare];

@Module({ controllers: [CareController], providers: verbs, exports: verbs })
export class CareModule {}
