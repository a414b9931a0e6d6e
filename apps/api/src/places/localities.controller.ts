import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Localities, LocalitySearch } from '@unbrace/shared/places';
import { AllowAnybody } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { SearchLocalities } from './search-localities.ts';

@ApiTags('places')
@Controller('api/v1/localities')
@AllowAnybody()
export class LocalitiesController {
  constructor(private readonly localities: SearchLocalities) {}

  @Get()
  @Replies(Localities)
  async search(@Query({ schema: LocalitySearch }) query: LocalitySearch) {
    return { items: await this.localities.execute(query), nextCursor: null };
  }
}
