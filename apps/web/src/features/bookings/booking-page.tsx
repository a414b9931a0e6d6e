import { useQuery } from '@tanstack/react-query';
import { formatMoney, fromText, hours } from '@unbrace/shared/kernel';
import { prepareFor } from '@unbrace/shared/visits';
import { CalendarClock, Repeat } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import {
  Badge,
  Button,
  Callout,
  Card,
  DateTime,
  DefinitionList,
  LinkButton,
  PageHeader,
  PageWithout,
  TextLink,
  useNow,
} from '../../ui/index.ts';
import { historyLines, stateWords } from './booking-state.ts';
import { type Booking, bookingQuery } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import { CancelBookingDialog } from './cancel-booking-dialog.tsx';
import { CancellationSteps } from './cancellation-steps.tsx';
import { ChooseGentler } from './choose-gentler.tsx';
import { NearestTimes } from './nearest-times.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { PriceLines } from './price-lines.tsx';
import { ProposedTimes } from './proposed-times.tsx';
import { VisitFacts } from './visit-facts.tsx';

interface BookingPageProps {
  readonly id: string;
  readonly clinicSlug: string;
  /** How to send what a hold waits for. */
  readonly awaited: (booking: Booking) => ReactNode;
  /** How far it is paid. */
  readonly paid: (booking: Booking) => ReactNode;
  /** The visits that were booked together with this one. */
  readonly together: (booking: Booking) => ReactNode;
  /** "Anything new?", while the visit is near. */
  readonly recheck: (booking: Booking) => ReactNode;
}

/** One visit for its client: where it stands, what happens next, and what can still be changed. */
export function BookingPage({ id, ...page }: BookingPageProps) {
  const booking = useQuery(bookingQuery(id));
  if (!booking.data) {
    return (
      <PageWithout
        error={booking.error}
        onRetry={() => void booking.refetch()}
        back={<TextLink to="/visits">{t('state.all')}</TextLink>}
      />
    );
  }
  return <Visit booking={booking.data} {...page} />;
}

function Visit({
  booking,
  clinicSlug,
  awaited,
  paid,
  together,
  recheck,
}: Omit<BookingPageProps, 'id'> & { booking: Booking }) {
  const now = useNow(60_000);
  const [cancelling, setCancelling] = useState(false);
  const { tone, word, next } = stateWords(booking);
  const { startsAt, timeZone, can, state } = booking;
  const isOver = !can.cancel && !can.move;
  return (
    <div className="flex flex-col gap-5 pb-12">
      <PageHeader
        eyebrow={t('state.reference', { reference: booking.reference })}
        title={booking.service.name}
        lead={<DateTime at={fromText(startsAt)} zone={timeZone} />}
      />
      <div>
        <Badge tone={tone}>{word}</Badge>
      </div>
      {next !== '' && (
        <Callout tone={calloutTone(tone)} title={t('state.next')}>
          <p>{next}</p>
        </Callout>
      )}
      <ProposedTimes booking={booking} />
      <OpenQuestions booking={booking} />
      <NearestTimes booking={booking} />
      {booking.hold?.gentler && <ChooseGentler booking={booking} />}
      {booking.hold?.kind === 'DOC' && booking.recipient.isClient && awaited(booking)}
      {isNear(booking, now) && recheck(booking)}
      <div className="flex flex-wrap gap-2">
        {state === 'held' && (
          <LinkButton to="/c/$clinic/book" params={{ clinic: clinicSlug }} search={{ step: 'review' }}>
            {t('state.finish')}
          </LinkButton>
        )}
        {can.move && (
          <LinkButton
            to="/visits/$id/move"
            params={{ id: booking.id }}
            tone="secondary"
            icon={<CalendarClock aria-hidden className="size-4" />}
          >
            {t('state.move')}
          </LinkButton>
        )}
        {can.cancel && (
          <Button tone="quiet" onPress={() => setCancelling(true)}>
            {t('state.cancel')}
          </Button>
        )}
        {state === 'blocked' && booking.recipient.isClient && (
          <LinkButton to="/care">{t('state.care')}</LinkButton>
        )}
        {(state === 'completed' || state === 'closed' || state === 'stopped') && (
          <LinkButton to="/visits/$id/aftercare" params={{ id: booking.id }}>
            {t('state.after')}
          </LinkButton>
        )}
        {isOver && state !== 'blocked' && (
          <LinkButton to="/c/$clinic/book" params={{ clinic: clinicSlug }} search={{ again: booking.id }}>
            {t('state.again')}
          </LinkButton>
        )}
        {mayRepeat(state) && (
          <LinkButton
            to="/visits/$id/repeat"
            params={{ id: booking.id }}
            tone="secondary"
            icon={<Repeat aria-hidden className="size-4" />}
          >
            {t('state.repeat')}
          </LinkButton>
        )}
      </div>
      <Card>
        <VisitFacts booking={booking} />
        {!booking.recipient.isClient && (
          <DefinitionList
            items={[
              [t('state.intake'), booking.intake.done ? t('state.intake.done') : t('state.intake.open')],
            ]}
          />
        )}
      </Card>
      {together(booking)}
      {state === 'confirmed' && (
        <Card title={t('state.prepare')}>
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            {prepareFor(booking.place.kind).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Card>
      )}
      <PriceLines price={booking.price} onTheDay={booking.paymentState === 'none'} />
      {paid(booking)}
      {can.cancel && <CancellationSteps booking={booking} />}
      {booking.cancelled && (
        <Card title={t('cancelled.title')}>
          <p>
            <strong>{formatMoney(booking.cancelled.fee)}</strong> · {booking.cancelled.because}
          </p>
        </Card>
      )}
      <History booking={booking} />
      <CancelBookingDialog booking={booking} isOpen={cancelling} onOpenChange={setCancelling} />
    </div>
  );
}

/** From a day before until the treatment begins. */
function isNear({ state, startsAt }: Booking, now: number): boolean {
  return ['confirmed', 'en_route', 'arrived'].includes(state) && fromText(startsAt) - now <= hours(24);
}

function History({ booking: { history, timeZone } }: { booking: Booking }) {
  const lines = historyLines(history);
  if (lines.length === 0) return null;
  return (
    <Card title={t('state.history')}>
      <ol className="flex flex-col gap-2 text-sm">
        {lines.map(({ at, text }) => (
          <li key={at + text} className="flex flex-wrap justify-between gap-x-4">
            <span>{text}</span>
            <span className="text-ink-soft">
              <DateTime at={fromText(at)} zone={timeZone} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What was asked for, or took place, can be had again and again; what was stopped is spoken about first. */
function mayRepeat(state: Booking['state']): boolean {
  return ['requested', 'offered', 'confirmed', 'completed', 'closed'].includes(state);
}

function calloutTone(tone: ReturnType<typeof stateWords>['tone']): 'info' | 'good' | 'caution' | 'danger' {
  return tone === 'good' || tone === 'caution' || tone === 'danger' ? tone : 'info';
}
