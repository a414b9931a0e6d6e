import { Module } from '@nestjs/common';
import { AcceptOffer } from './accept-offer.ts';
import { AskedController } from './asked.controller.ts';
import { DeclineOffer } from './decline-offer.ts';
import { ListAsked } from './list-asked.ts';
import { ListOffers } from './list-offers.ts';
import { OffersController } from './offers.controller.ts';
import { ReviewOffer } from './review-offer.ts';

const verbs = [AcceptOffer, DeclineOffer, ListAsked, ListOffers, ReviewOffer];

@Module({ controllers: [OffersController, AskedController], providers: verbs, exports: verbs })
export class OffersModule {}
