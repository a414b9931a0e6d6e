import type { PriceRule } from '@unbrace/shared/prices';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Card } from '../../ui/index.ts';
import { freshId, putRule } from './draft-rules.ts';
import type { PriceLists } from './prices.queries.ts';
import { t } from './prices.texts.ts';
import { PublishCard } from './publish-card.tsx';
import { RuleDrawer } from './rule-drawer.tsx';
import { RuleList } from './rule-list.tsx';
import { type Sold, TryPrice } from './try-price.tsx';

interface PriceRulesPanelProps {
  lists: PriceLists;
  /** What the draft begins with. */
  begins: readonly PriceRule[];
  services: readonly Sold[];
  zone: string;
  mayChange: boolean;
}

/** The draft: the rules as they stand, changed here and tried at once, stored only when they are published. */
export function PriceRulesPanel({ lists, begins, services, zone, mayChange }: PriceRulesPanelProps) {
  const newest = lists.items[0];
  const [rules, setRules] = useState(begins);
  const [open, setOpen] = useState<PriceRule | 'new'>();
  const isChanged = JSON.stringify(rules) !== JSON.stringify(newest?.rules);
  const { currency } = lists;
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[3fr_2fr]">
      <div className="flex flex-col gap-6">
        <Card
          title={t('rules.title')}
          actions={
            mayChange && (
              <Button
                size="small"
                tone="secondary"
                icon={<Plus aria-hidden className="size-4" />}
                onPress={() => setOpen('new')}
              >
                {t('rule.add')}
              </Button>
            )
          }
        >
          <p className="mb-2 text-sm text-ink-soft">{t('rules.lead')}</p>
          <RuleList
            rules={rules}
            currency={currency}
            zone={zone}
            {...(mayChange ? { editing: { onRules: setRules, onChange: setOpen } } : {})}
          />
        </Card>
        {mayChange && (
          <PublishCard
            rules={rules}
            version={newest?.version ?? 0}
            zone={zone}
            isChanged={isChanged}
            onDiscard={() => setRules(newest?.rules ?? [])}
          />
        )}
      </div>
      <TryPrice rules={rules} services={services} zone={zone} />
      {open !== undefined && (
        <RuleDrawer
          key={open === 'new' ? 'new' : open.id}
          rule={open === 'new' ? { newId: (kind) => freshId(rules, kind) } : open}
          currency={currency}
          zone={zone}
          onClose={() => setOpen(undefined)}
          onDone={(rule) => {
            setRules(putRule(rules, rule));
            setOpen(undefined);
          }}
        />
      )}
    </div>
  );
}
