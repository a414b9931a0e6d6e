import { Module } from '@nestjs/common';
import { ClinicsController } from './clinics.controller.ts';
import { DescribeClinic } from './describe-clinic.ts';
import { DescribeInstallation } from './describe-installation.ts';
import { FindClinic } from './find-clinic.ts';

@Module({
  controllers: [ClinicsController],
  providers: [FindClinic, DescribeClinic, DescribeInstallation],
  exports: [FindClinic],
})
export class ClinicsModule {}
