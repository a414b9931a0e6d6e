import { fromText } from '@unbrace/shared/kernel';
import { Badge, Button, Card, DateTime, formatDay } from '../../ui/index.ts';
import type { PriceList, PriceLists } from './prices.queries.ts';
import { t } from './prices.texts.ts';
import { RuleList } from './rule-list.tsx';

/** Every list that was published, the newest first: what priced a visit can always be read. */
export function ListHistory({
  lists,
  zone,
  onUse,
}: {
  lists: PriceLists;
  zone: string;
  /** Absent for those who only read. */
  onUse?: (list: PriceList) => void;
}) {
  return (
    <div className="flex flex-col gap-5">
      {lists.items.map((list) => (
        <Card
          key={list.version}
          title={
            list.effectiveFrom === null ? t('history.first') : t('history.version', { version: list.version })
          }
          actions={
            <span className="flex items-center gap-3">
              {list.version === lists.inForce && <Badge tone="good">{t('history.inForce')}</Badge>}
              {onUse && (
                <Button size="small" tone="secondary" onPress={() => onUse(list)}>
                  {t('history.use')}
                </Button>
              )}
            </span>
          }
        >
          {list.effectiveFrom !== null && (
            <p className="text-sm text-ink-soft">
              {t(list.version > lists.inForce ? 'history.to-come' : 'history.past', {
                date: formatDay(list.effectiveFrom, zone, 'date'),
              })}
              {list.publishedAt !== null && (
                <>
                  {' · '}
                  <DateTime at={fromText(list.publishedAt)} zone={zone} />
                </>
              )}
            </p>
          )}
          <RuleList rules={list.rules} currency={lists.currency} zone={zone} />
        </Card>
      ))}
    </div>
  );
}
