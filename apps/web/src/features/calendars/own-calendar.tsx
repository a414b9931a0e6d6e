import { useQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { Button, Card, formatTime, ProblemNote, Skeleton, toast } from '../../ui/index.ts';
import { AskFirst } from './ask-first.tsx';
import { calendarQuery, useEndCalendarLink, useMakeCalendarLink } from './calendars.queries.ts';
import { t } from './calendars.texts.ts';
import { CopyLink } from './copy-link.tsx';

/** A therapist's secret link to their own visits: make it, copy it, end it. */
export function OwnCalendar() {
  const feed = useQuery(calendarQuery);
  const make = useMakeCalendarLink();
  const end = useEndCalendarLink();
  const [asking, setAsking] = useState<'again' | 'end' | null>(null);
  const madeAt = feed.data?.madeAt ?? null;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const done = () => setAsking(null);
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-4">
        <p>{t('lead')}</p>
        <ProblemNote error={feed.error} onRetry={() => void feed.refetch()} />
        {feed.isPending && <Skeleton label={t('loading')} lines={2} />}
        {make.data && <CopyLink url={make.data.url} />}
        {feed.data && !make.data && (
          <p className="text-ink-soft">
            {madeAt === null ? t('none') : t('since', { when: formatTime(fromText(madeAt), zone, 'day') })}
          </p>
        )}
        <ProblemNote error={make.error ?? end.error} />
        {feed.data && (
          <div className="flex flex-wrap gap-3">
            <Button
              tone={madeAt === null ? 'primary' : 'secondary'}
              pending={make.isPending}
              onPress={() => (madeAt === null ? make.mutate() : setAsking('again'))}
            >
              {madeAt === null ? t('make') : t('again')}
            </Button>
            {madeAt !== null && (
              <Button tone="quiet" pending={end.isPending} onPress={() => setAsking('end')}>
                {t('end')}
              </Button>
            )}
          </div>
        )}
      </div>
      <AskFirst
        what={asking}
        onKeep={done}
        onDo={(what) => {
          done();
          if (what === 'again') {
            make.mutate();
            return;
          }
          make.reset();
          end.mutate(undefined, { onSuccess: () => toast({ title: t('ended') }) });
        }}
      />
    </Card>
  );
}
