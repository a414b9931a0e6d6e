import { Module } from '@nestjs/common';
import { ClinicsModule } from '../clinics/clinics.module.ts';
import { ClientPlacesController } from './client-places.controller.ts';
import { LocalitiesController } from './localities.controller.ts';
import { ManagePlaces } from './manage-places.ts';
import { PlacesController } from './places.controller.ts';
import { SearchLocalities } from './search-localities.ts';

@Module({
  imports: [ClinicsModule],
  controllers: [PlacesController, ClientPlacesController, LocalitiesController],
  providers: [ManagePlaces, SearchLocalities],
  exports: [ManagePlaces],
})
export class PlacesModule {}
