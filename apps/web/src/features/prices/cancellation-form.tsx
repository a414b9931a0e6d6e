import { CancellationPolicy } from '@unbrace/shared/bookings';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Card, IconButton, NumberField, ProblemNote, toast } from '../../ui/index.ts';
import { type Cancellation, useSetCancellation } from './prices.queries.ts';
import { t } from './prices.texts.ts';

type Tier = Cancellation['policy']['tiers'][number];
const whole = (value: number) => (Number.isNaN(value) ? 0 : Math.round(value));

/** What the clinic asks for a cancelled visit, for bookings from now on. */
export function CancellationForm({ settings, mayChange }: { settings: Cancellation; mayChange: boolean }) {
  const { policy } = settings;
  const [graceMinutes, setGrace] = useState(policy.graceMinutes);
  const [tiers, setTiers] = useState<readonly Tier[]>(policy.tiers);
  const [illnessWaiverMonths, setMonths] = useState(settings.illnessWaiverMonths);
  const save = useSetCancellation();
  const isInOrder = CancellationPolicy.shape.tiers.safeParse(tiers).success;
  const change = (index: number, part: Partial<Tier>) =>
    setTiers(tiers.map((tier, at) => (at === index ? { ...tier, ...part } : tier)));
  const send = () =>
    save.mutate(
      { version: policy.version, graceMinutes, tiers: [...tiers], illnessWaiverMonths },
      { onSuccess: () => toast({ title: t('cancel.saved') }) },
    );
  return (
    <Card>
      <fieldset disabled={!mayChange} className="flex max-w-2xl flex-col gap-5">
        <p className="text-sm text-ink-soft">{t('cancel.lead')}</p>
        <NumberField
          label={t('cancel.grace')}
          minValue={0}
          maxValue={1_440}
          isDisabled={!mayChange}
          value={graceMinutes}
          onChange={(value) => setGrace(whole(value))}
        />
        {tiers.map((tier, index) => (
          <TierRow
            key={index}
            number={index + 1}
            tier={tier}
            isDisabled={!mayChange}
            onChange={(part) => change(index, part)}
            onRemove={() => setTiers(tiers.filter((_, at) => at !== index))}
          />
        ))}
        {mayChange && tiers.length < 6 && (
          <div>
            <Button
              size="small"
              tone="secondary"
              icon={<Plus aria-hidden className="size-4" />}
              onPress={() => setTiers([...tiers, { atLeastMinutes: 60, percent: 75 }])}
            >
              {t('cancel.tier.add')}
            </Button>
          </div>
        )}
        <p>{t('cancel.less')}</p>
        {!isInOrder && (
          <p role="alert" className="text-sm font-medium text-danger">
            {t('cancel.order')}
          </p>
        )}
        <NumberField
          label={t('cancel.illness')}
          hint={t('cancel.illness.hint')}
          minValue={0}
          maxValue={36}
          isDisabled={!mayChange}
          value={illnessWaiverMonths}
          onChange={(value) => setMonths(whole(value))}
        />
        <ProblemNote error={save.error} />
        {mayChange && (
          <div>
            <Button isDisabled={!isInOrder} pending={save.isPending} onPress={send}>
              {t('cancel.save')}
            </Button>
          </div>
        )}
      </fieldset>
    </Card>
  );
}

interface TierRowProps {
  number: number;
  tier: Tier;
  isDisabled: boolean;
  onChange: (part: Partial<Tier>) => void;
  onRemove: () => void;
}

function TierRow({ number, tier, isDisabled, onChange, onRemove }: TierRowProps) {
  return (
    <div
      role="group"
      aria-label={t('cancel.tier.group', { number })}
      className="grid grid-cols-[1fr_auto] items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
    >
      <NumberField
        label={t('cancel.tier')}
        minValue={0}
        maxValue={720}
        isDisabled={isDisabled}
        value={tier.atLeastMinutes / 60}
        onChange={(value) => onChange({ atLeastMinutes: whole(value * 60) })}
      />
      <NumberField
        label={t('cancel.percent')}
        minValue={0}
        maxValue={100}
        isDisabled={isDisabled}
        value={tier.percent}
        onChange={(percent) => onChange({ percent: whole(percent) })}
      />
      {!isDisabled && (
        <IconButton
          label={t('cancel.tier.remove', { number })}
          icon={<Trash2 aria-hidden className="size-4" />}
          onPress={onRemove}
        />
      )}
    </div>
  );
}
