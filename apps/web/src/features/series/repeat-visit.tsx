import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { formatMoney, total } from '@unbrace/shared/kernel';
import { treatmentConsent } from '@unbrace/shared/bookings';
import { type ReactNode, useState } from 'react';
import {
  BottomBar,
  Button,
  Card,
  Checkbox,
  focusFirstError,
  PageHeader,
  ProblemNote,
  Skeleton,
  toast,
} from '../../ui/index.ts';
import { chosenDates, type Choices } from './chosen-dates.ts';
import { DateChoice } from './date-choice.tsx';
import { RhythmFields } from './rhythm-fields.tsx';
import { type Booking, type Rhythm, seriesDatesQuery, useBookSeries } from './series.queries.ts';
import { SeriesProblem } from './series-problem.tsx';
import { t } from './series.texts.ts';

/** "Every 3 weeks, 6 times": the dates, what each costs, what instead where one is taken; then all of them at once. */
export function RepeatVisit({
  booking,
  asksConsent,
  back,
  again,
  onBooked,
}: {
  booking: Booking;
  /** A client agrees to the treatment here; for the desk it is asked at the table. */
  asksConsent: boolean;
  back: ReactNode;
  /** The way to newer answers. */
  again: ReactNode;
  onBooked: () => void;
}) {
  const [rhythm, setRhythm] = useState<Rhythm>({ everyWeeks: 3, times: 6, who: 'same' });
  const [choices, setChoices] = useState<Choices>({});
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const dates = useQuery({ ...seriesDatesQuery(booking.id, rhythm), placeholderData: keepPreviousData });
  const book = useBookSeries();
  const chosen = chosenDates(dates.data?.items ?? [], choices);
  const sum = total(
    chosen.map((each) => each.total),
    booking.price.total.currency,
  );
  const { service, minutes, place } = booking;
  const send = () => {
    setTried(true);
    if (asksConsent && !agreed) {
      focusFirstError();
      return;
    }
    const { everyWeeks, who } = rhythm;
    const consentVersion = asksConsent ? treatmentConsent.version : null;
    book.mutate(
      { bookingId: booking.id, everyWeeks, who, visits: chosen, consentVersion },
      {
        onSuccess: ({ bookings }) => {
          toast({ title: t('booked', { count: bookings.length }) });
          onBooked();
        },
      },
    );
  };
  return (
    <div className="flex flex-col gap-5 pb-12">
      <PageHeader
        title={t('title')}
        lead={t('lead', { service: service.name, minutes, place: place.label })}
      />
      <RhythmFields
        rhythm={rhythm}
        therapist={dates.data?.therapist?.name ?? null}
        onChange={(change) => {
          setChoices({});
          setRhythm({ ...rhythm, ...change });
        }}
      />
      <Card title={t('dates')}>
        <div aria-busy={dates.isFetching}>
          <ProblemNote error={dates.error} onRetry={() => void dates.refetch()} />
          {dates.isPending && <Skeleton label={t('loading')} lines={6} />}
          <ol className="divide-y divide-line">
            {dates.data?.items.map((date) => (
              <DateChoice
                key={date.startsAt}
                date={date}
                zone={dates.data.timeZone}
                choices={choices}
                onChoose={(choice) => setChoices({ ...choices, [date.startsAt]: choice })}
              />
            ))}
          </ol>
        </div>
      </Card>
      {asksConsent && (
        <Card title={t('consent')}>
          <div className="flex flex-col gap-2 text-sm">
            {treatmentConsent.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <Checkbox
              value={agreed}
              onChange={setAgreed}
              error={tried && !agreed ? t('consent.missing') : undefined}
            >
              {treatmentConsent.agree}
            </Checkbox>
          </div>
        </Card>
      )}
      <SeriesProblem error={book.error} again={again} />
      <BottomBar
        note={chosen.length === 0 ? t('none') : t('sum', { count: chosen.length, total: formatMoney(sum) })}
      >
        {back}
        <Button size="large" isDisabled={chosen.length === 0} pending={book.isPending} onPress={send}>
          {t('book')}
        </Button>
      </BottomBar>
    </div>
  );
}
