import type { PriceRule } from '@unbrace/shared/prices';
import { CheckboxCards, NumberField, Switch, TimeField } from '../../ui/index.ts';
import { MoneyField } from './money-field.tsx';
import { t } from './prices.texts.ts';
import { weekdayName } from './rule-words.ts';

interface RuleFieldsProps {
  rule: PriceRule;
  currency: string;
  zone: string;
  onChange: (rule: PriceRule) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const places = ['home', 'hotel', 'workplace'] as const;

/** What a rule of its kind asks for. */
export function RuleFields({ rule, currency, zone, onChange }: RuleFieldsProps) {
  const set = (changes: Partial<PriceRule>) => onChange({ ...rule, ...changes } as PriceRule);
  return (
    <>
      {rule.kind === 'time-of-day' && (
        <div className="flex gap-3">
          <TimeField
            label={t('field.from')}
            value={rule.from}
            onChange={(from) => from !== null && set({ from })}
          />
          <TimeField
            label={t('field.to')}
            value={rule.to === '24:00' ? '00:00' : rule.to}
            onChange={(to) => to !== null && set({ to: to === '00:00' ? '24:00' : to })}
          />
        </div>
      )}
      {rule.kind === 'weekday' && (
        <CheckboxCards
          label={t('field.days')}
          choices={weekdays.map((day) => ({ id: String(day), name: weekdayName(day, zone) }))}
          value={rule.days.map(String)}
          onChange={(days) => set({ days: days.map(Number) })}
        />
      )}
      {rule.kind === 'holiday' && (
        <NumberField
          label={t('field.percent')}
          minValue={0}
          maxValue={300}
          value={rule.percentOfBase}
          onChange={(percentOfBase) => set({ percentOfBase })}
        />
      )}
      {rule.kind === 'place' && (
        <CheckboxCards
          label={t('field.places')}
          choices={places.map((id) => ({ id, name: t(`place.${id}`) }))}
          value={rule.places}
          onChange={(chosen) => set({ places: chosen })}
        />
      )}
      {rule.kind === 'travel' && <TravelFields rule={rule} currency={currency} set={set} />}
      {'amount' in rule && (
        <MoneyField
          label={t('field.amount')}
          currency={currency}
          value={rule.amount}
          onChange={(amount) => set({ amount })}
        />
      )}
      {'stacks' in rule && (
        <Switch value={rule.stacks} onChange={(stacks) => set({ stacks })}>
          {t('field.stacks')}
        </Switch>
      )}
    </>
  );
}

function TravelFields({
  rule,
  currency,
  set,
}: {
  rule: Extract<PriceRule, { kind: 'travel' }>;
  currency: string;
  set: (changes: Partial<PriceRule>) => void;
}) {
  return (
    <>
      <NumberField
        label={t('field.included')}
        minValue={0}
        maxValue={600}
        value={rule.includedMinutes}
        onChange={(includedMinutes) => set({ includedMinutes })}
      />
      <NumberField
        label={t('field.step')}
        minValue={1}
        maxValue={120}
        value={rule.stepMinutes}
        onChange={(stepMinutes) => set({ stepMinutes })}
      />
      <MoneyField
        label={t('field.perStep')}
        currency={currency}
        value={rule.amountPerStep}
        onChange={(amountPerStep) => set({ amountPerStep })}
      />
    </>
  );
}
