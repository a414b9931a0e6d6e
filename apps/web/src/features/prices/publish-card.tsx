import { wallClockAt } from '@unbrace/shared/availability';
import type { PriceRule } from '@unbrace/shared/prices';
import { useState } from 'react';
import { Button, Card, DateField, formatDay, ProblemNote, toast } from '../../ui/index.ts';
import { usePublish } from './prices.queries.ts';
import { t } from './prices.texts.ts';

/** Publishes the draft from a day on. */
export function PublishCard({
  rules,
  version,
  zone,
  isChanged,
  onDiscard,
}: {
  rules: readonly PriceRule[];
  version: number;
  zone: string;
  isChanged: boolean;
  onDiscard: () => void;
}) {
  const today = wallClockAt(zone, Date.now()).date;
  const [from, setFrom] = useState<string | null>(today);
  const publish = usePublish();
  const send = (effectiveFrom: string) =>
    publish.mutate(
      { version, effectiveFrom, rules: [...rules] },
      {
        onSuccess: () =>
          toast({ title: t('publish.done', { date: formatDay(effectiveFrom, zone, 'date') }) }),
      },
    );
  return (
    <Card title={t('publish.title')}>
      <p className="mb-3 text-sm text-ink-soft">{t(isChanged ? 'publish.lead' : 'publish.none')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-44">
          <DateField label={t('publish.from')} value={from} onChange={setFrom} min={today} />
        </div>
        <Button
          isDisabled={!isChanged || from === null}
          pending={publish.isPending}
          onPress={() => from !== null && send(from)}
        >
          {t('publish.do')}
        </Button>
        {isChanged && (
          <Button tone="secondary" onPress={onDiscard}>
            {t('publish.reset')}
          </Button>
        )}
      </div>
      <ProblemNote error={publish.error} />
    </Card>
  );
}
