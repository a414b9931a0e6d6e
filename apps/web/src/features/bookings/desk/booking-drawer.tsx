import { useQuery } from '@tanstack/react-query';
import { type Choice, Drawer, ProblemNote, Skeleton, Tabs } from '../../../ui/index.ts';
import { type Booking, bookingQuery } from '../bookings.queries.ts';
import { OpenQuestions } from '../open-questions.tsx';
import { ProposedTimes } from '../proposed-times.tsx';
import { AskedList } from './asked-list.tsx';
import { AssignForm } from './assign-form.tsx';
import { BookingFacts } from './booking-facts.tsx';
import { BookingHistory } from './booking-history.tsx';
import { CancelForm } from './cancel-form.tsx';
import { t } from './desk.texts.ts';
import { MoveForm } from './move-form.tsx';

/** One booking beside the board, and what can be done with it. No health data. */
export function BookingDrawer({
  id,
  therapists,
  onClose,
}: {
  id: string;
  therapists: readonly Choice[];
  onClose: () => void;
}) {
  const { data: booking, error, refetch } = useQuery(bookingQuery(id));
  return (
    <Drawer
      isOpen
      title={booking ? titleOf(booking) : t('booking.loading')}
      onOpenChange={(open) => !open && onClose()}
    >
      {!booking && !error && <Skeleton lines={6} label={t('booking.loading')} />}
      {!booking && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {booking && (
        <Tabs
          label={t('booking.tabs')}
          tabs={[
            { id: 'facts', name: t('tab.facts'), panel: <BookingFacts booking={booking} /> },
            {
              id: 'assign',
              name: t('tab.assign'),
              panel: <AssignForm booking={booking} therapists={therapists} />,
            },
            { id: 'asked', name: t('tab.asked'), panel: <AskedPanel booking={booking} /> },
            {
              id: 'move',
              name: t('tab.move'),
              panel: <MoveForm booking={booking} />,
            },
            { id: 'cancel', name: t('tab.cancel'), panel: <CancelForm booking={booking} /> },
            { id: 'history', name: t('tab.history'), panel: <BookingHistory booking={booking} /> },
          ]}
        />
      )}
    </Drawer>
  );
}

/** Who was asked, and what the desk may answer for whoever booked. */
function AskedPanel({ booking }: { booking: Booking }) {
  return (
    <div className="flex flex-col gap-4">
      <ProposedTimes booking={booking} />
      <OpenQuestions booking={booking} />
      <AskedList booking={booking} />
    </div>
  );
}

const titleOf = ({ recipient, reference }: Booking) =>
  t('booking.title', { name: recipient.name, reference });
