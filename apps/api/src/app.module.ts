import { Module } from '@nestjs/common';
import { ClinicsModule } from './clinics/clinics.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { ServicesModule } from './services/services.module.ts';

/** The whole API, one module a feature. */
@Module({ imports: [PlatformModule, IdentityModule, ClinicsModule, ServicesModule] })
export class AppModule {}
