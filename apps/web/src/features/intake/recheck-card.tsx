import { useQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { Card, formatTime, LinkButton } from '../../ui/index.ts';
import { recheckQuery } from './intake.queries.ts';
import { t } from './intake.texts.ts';

/** On the page of a visit that is near: "anything new?", for whoever gave its answers. Nothing for anybody else. */
export function RecheckCard({ bookingId, timeZone }: { bookingId: string; timeZone: string }) {
  const { data } = useQuery(recheckQuery(bookingId));
  if (!data) return null;
  const { answeredAt } = data;
  return (
    <Card title={t('recheck.card.title')}>
      <div className="flex flex-col items-start gap-3">
        <p>
          {answeredAt === null
            ? t('recheck.card.text')
            : t('recheck.card.done', { when: formatTime(fromText(answeredAt), timeZone, 'dateTime') })}
        </p>
        <LinkButton
          to="/visits/$id/recheck"
          params={{ id: bookingId }}
          tone={answeredAt === null ? 'primary' : 'secondary'}
        >
          {answeredAt === null ? t('recheck.card.do') : t('recheck.card.again')}
        </LinkButton>
      </div>
    </Card>
  );
}
