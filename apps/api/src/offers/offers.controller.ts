import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfferId } from '@unbrace/shared/kernel';
import {
  AcceptOfferRequest,
  DeclineOfferRequest,
  OfferQuery,
  OfferReview,
  OfferSummaries,
} from '@unbrace/shared/offers';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import { AcceptOffer } from './accept-offer.ts';
import { DeclineOffer } from './decline-offer.ts';
import { ListOffers } from './list-offers.ts';
import { ReviewOffer } from './review-offer.ts';

/** A therapist's inbox: what is asked, what to know before saying yes, yes and no. */
@ApiTags('offers')
@Controller('api/v1/offers')
@Allow('therapist')
export class OffersController {
  constructor(
    private readonly listOffers: ListOffers,
    private readonly reviewOffer: ReviewOffer,
    private readonly acceptOffer: AcceptOffer,
    private readonly declineOffer: DeclineOffer,
  ) {}

  @Get()
  @Replies(OfferSummaries)
  list(@Me() me: Actor, @Query({ schema: OfferQuery }) query: OfferQuery) {
    return this.listOffers.execute(me, query);
  }

  @Get(':id')
  @Replies(OfferReview)
  review(@Me() me: Actor, @Param('id', { schema: OfferId }) id: OfferId) {
    return this.reviewOffer.execute(me, id);
  }

  @Post(':id/acceptance')
  @Idempotent()
  @RepliesNothing()
  accept(
    @Me() me: Actor,
    @Param('id', { schema: OfferId }) id: OfferId,
    @Body({ schema: AcceptOfferRequest }) body: z.infer<typeof AcceptOfferRequest>,
  ) {
    return this.acceptOffer.execute(me, id, body);
  }

  @Post(':id/decline')
  @Idempotent()
  @RepliesNothing()
  decline(
    @Me() me: Actor,
    @Param('id', { schema: OfferId }) id: OfferId,
    @Body({ schema: DeclineOfferRequest }) body: z.infer<typeof DeclineOfferRequest>,
  ) {
    return this.declineOffer.execute(me, id, body.reason);
  }
}
