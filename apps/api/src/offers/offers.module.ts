import { Module } from '@nestjs/common';
import { AcceptOffer } from './accept-offer.ts';
import { DeclineOffer } from './decline-offer.ts';
import { ListOffers } from './list-offers.ts';
import { OffersController } from './offers.controller.ts';
import { ReviewOffer } from './review-offer.ts';

const verbs = [AcceptOffer, DeclineOffer, ListOffers, ReviewOffer];

@Module({ controllers: [OffersController], providers: verbs, exports: verbs })
export class OffersModule {}
