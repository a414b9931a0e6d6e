import { Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.ts';
import { AvailabilityModule } from './availability/availability.module.ts';
import { CalendarsModule } from './calendars/calendars.module.ts';
import { CareModule } from './care/care.module.ts';
import { ClientsModule } from './clients/clients.module.ts';
import { ClinicsModule } from './clinics/clinics.module.ts';
import { HealthModule } from './health/health.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { IntakeModule } from './intake/intake.module.ts';
import { NotificationsModule } from './notifications/notifications.module.ts';
import { PaymentsModule } from './payments/payments.module.ts';
import { PlacesModule } from './places/places.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { PricesModule } from './prices/prices.module.ts';
import { SeriesModule } from './series/series.module.ts';
import { ServicesModule } from './services/services.module.ts';
import { TherapistsModule } from './therapists/therapists.module.ts';
import { TriageModule } from './triage/triage.module.ts';

import { BookingsModule } from './bookings/bookings.module.ts';
import { OutcomesModule } from './outcomes/outcomes.module.ts';
import { OffersModule } from './offers/offers.module.ts';
import { VisitsModule } from './visits/visits.module.ts';
/** The whole API, one module a feature. */
@Module({
  imports: [
    PlatformModule,
    HealthModule,
    IdentityModule,
    ClinicsModule,
    NotificationsModule,
    SeriesModule,
    ServicesModule,
    PricesModule,
    AuditModule,
    AvailabilityModule,
    ImportsModule,
    IntakeModule,
    CalendarsModule,
    CareModule,
    ClientsModule,
    PaymentsModule,
    PlacesModule,
    VisitsModule,
    OffersModule,
    OutcomesModule,
    BookingsModule,
    TherapistsModule,
    TriageModule,
  ],
})
export class AppModule {}
