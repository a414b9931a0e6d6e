import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Installation, PublicClinic } from '@unbrace/shared/clinics';
import { ClinicSlug } from '@unbrace/shared/identity';
import { AllowAnybody } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { DescribeClinic } from './describe-clinic.ts';
import { DescribeInstallation } from './describe-installation.ts';

/** What anybody may know before signing in. */
@ApiTags('clinics')
@Controller('api/v1')
@AllowAnybody()
export class ClinicsController {
  constructor(
    private readonly clinic: DescribeClinic,
    private readonly installation: DescribeInstallation,
  ) {}

  @Get('installation')
  @Replies(Installation)
  describeInstallation() {
    return this.installation.execute();
  }

  @Get('clinics/:slug')
  @Replies(PublicClinic)
  describeClinic(@Param('slug', { schema: ClinicSlug }) slug: string) {
    return this.clinic.execute(slug);
  }
}
