import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PriceLists, PublishPriceListRequest, TriedPrice, TryPriceRequest } from '@unbrace/shared/prices';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ListPriceLists } from './list-price-lists.ts';
import { PublishPriceList } from './publish-price-list.ts';
import { TryPrice } from './try-price.ts';

@ApiTags('prices')
@Controller('api/v1/price-lists')
export class PricesController {
  constructor(
    private readonly lists: ListPriceLists,
    private readonly publishList: PublishPriceList,
    private readonly tryPrice: TryPrice,
  ) {}

  @Get()
  @Allow('owner', 'admin', 'finance')
  @Replies(PriceLists)
  list(@Me() me: Actor) {
    return this.lists.execute(me);
  }

  @Post()
  @Allow('owner', 'admin')
  @Replies(PriceLists, 201)
  publish(@Me() me: Actor, @Body({ schema: PublishPriceListRequest }) body: PublishPriceListRequest) {
    return this.publishList.execute(me, body);
  }

  @Post('trials')
  @HttpCode(200)
  @Allow('owner', 'admin', 'finance')
  @Replies(TriedPrice)
  try(@Me() me: Actor, @Body({ schema: TryPriceRequest }) body: TryPriceRequest) {
    return this.tryPrice.execute(me, body);
  }
}
