import { Module } from '@nestjs/common';
import { ListPriceLists } from './list-price-lists.ts';
import { PricesController } from './prices.controller.ts';
import { PublishPriceList } from './publish-price-list.ts';
import { TryPrice } from './try-price.ts';

@Module({ controllers: [PricesController], providers: [ListPriceLists, PublishPriceList, TryPrice] })
export class PricesModule {}
