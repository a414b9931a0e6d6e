import { ArrowLeft, Hand } from 'lucide-react';
import { useState } from 'react';
import { Button, RouteLink } from '../../ui/index.ts';
import { AnswerOffer } from './answer-offer.tsx';
import { AskedQuestion } from './asked-question.tsx';
import { briefReasons } from './brief-reasons.ts';
import { Countdown } from './countdown.tsx';
import { jobFacts, JobFactsCard } from './job-facts.tsx';
import type { OfferReview } from './offers.queries.ts';
import { t } from './offers.texts.ts';
import { planLine, planWords } from './plan-line.ts';
import { PlanStrip } from './plan-strip.tsx';
import { ReasonItem } from './reason-item.tsx';
import { TierBadge } from './tier-badge.tsx';
import { Withheld } from './withheld.tsx';
import { countWords } from './words.ts';

/** Countdown and tier, the button that opens the rest, the four answers and how many are ticked. */
const wordsOfControls = 19;

/** Everything a therapist decides by, on one screen of a phone; opened, everything in full. */
export function JobReview({ offer }: { offer: OfferReview }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isOpen, setIsOpen] = useState(false);
  const facts = jobFacts(offer);
  const limits = planLine(offer.restrictions);
  const plan = offer.plan ? planWords(offer.plan, offer.restrictions) : limits;
  const brief = briefReasons(offer.reasons, plan, countWords(...Object.values(facts)) + wordsOfControls);
  const reasons = isOpen ? offer.reasons : brief.reasons;
  const tick = (flagId: string, isTicked: boolean) =>
    setTicked((before) => new Set([...before].filter((id) => id !== flagId).concat(isTicked ? flagId : [])));
  return (
    <>
      <header className="flex flex-col gap-1">
        <div className="-mt-2 flex items-center gap-2">
          <RouteLink
            to="/work"
            aria-label={t('review.back')}
            className="-ml-2 flex size-11 cursor-pointer items-center justify-center rounded-full hovered:bg-sunken"
          >
            <ArrowLeft aria-hidden className="size-5" />
          </RouteLink>
          <Countdown expiresAt={offer.expiresAt} />
          <TierBadge tier={offer.tier} />
        </div>
        <h1 className="font-display text-xl font-medium">{facts.title}</h1>
      </header>
      <JobFactsCard facts={facts} />
      {offer.plan && <PlanStrip plan={offer.plan} line={isOpen ? plan : brief.plan} limits={limits} />}
      {!offer.plan && plan !== '' && (
        <p className="flex gap-2 rounded-card bg-caution-soft px-4 py-2 text-sm font-medium text-caution-ink">
          <Hand aria-label={t('plan.name')} className="mt-0.5 size-4.5 shrink-0" />
          <span className="min-w-0 wrap-anywhere">{isOpen ? plan : brief.plan}</span>
        </p>
      )}
      {reasons.length > 0 && (
        <ul aria-label={t('reasons.name')} className="flex flex-col divide-y divide-line">
          {reasons.map((reason) => (
            <li key={reason.flagId}>
              <ReasonItem
                reason={reason}
                isTicked={ticked.has(reason.flagId)}
                onTick={(isTicked) => tick(reason.flagId, isTicked)}
              />
            </li>
          ))}
        </ul>
      )}
      {brief.isCut && !isOpen && (
        <div>
          <Button tone="quiet" size="small" onPress={() => setIsOpen(true)}>
            {brief.more > 0 ? t('reasons.more', { count: brief.more }) : t('reasons.full')}
          </Button>
        </div>
      )}
      <AskedQuestion question={offer.question} />
      <Withheld offer={offer} />
      <AnswerOffer offer={offer} ticked={ticked} unread={isOpen ? 0 : brief.more} />
    </>
  );
}
