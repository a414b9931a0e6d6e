import { Module } from '@nestjs/common';
import { ManageTherapists } from './manage-therapists.ts';
import { RetireTherapist } from './retire-therapist.ts';
import { TherapistsController } from './therapists.controller.ts';

@Module({
  controllers: [TherapistsController],
  providers: [ManageTherapists, RetireTherapist],
  exports: [ManageTherapists, RetireTherapist],
})
export class TherapistsModule {}
