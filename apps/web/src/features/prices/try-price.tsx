import { wallClockAt } from '@unbrace/shared/availability';
import type { PriceRule } from '@unbrace/shared/prices';
import { useState } from 'react';
import {
  Card,
  DateField,
  Money,
  NumberField,
  ProblemNote,
  Select,
  Switch,
  TextField,
  TimeField,
} from '../../ui/index.ts';
import { type Trial, useTrial } from './prices.queries.ts';
import { t } from './prices.texts.ts';

/** What is sold, as far as a trial needs it. */
export interface Sold {
  readonly id: string;
  readonly name: string;
  readonly prices: readonly { readonly minutes: number }[];
}

type Wish = Omit<Trial, 'rules' | 'serviceId' | 'minutes'>;
const kinds = ['home', 'hotel', 'workplace'] as const;

/** Prices a visit that nobody has booked by the rules of the draft, as the API would. */
export function TryPrice({
  rules,
  services,
  zone,
}: {
  rules: readonly PriceRule[];
  services: readonly Sold[];
  zone: string;
}) {
  const [serviceId, setServiceId] = useState(services[0]?.id);
  const [length, setLength] = useState<number>();
  const [wish, setWish] = useState<Wish>(() => ({
    date: wallClockAt(zone, Date.now()).date,
    time: '10:00',
    placeKind: 'home',
    state: null,
    travelMinutes: 20,
    therapists: 1,
  }));
  const set = (changes: Partial<Wish>) => setWish({ ...wish, ...changes });
  const service = services.find(({ id }) => id === serviceId);
  const lengths = service?.prices.map(({ minutes }) => minutes) ?? [];
  const minutes = length !== undefined && lengths.includes(length) ? length : lengths[0];
  const isReady = service !== undefined && minutes !== undefined;
  const trial = useTrial(isReady ? { ...wish, rules: [...rules], serviceId: service.id, minutes } : null);
  if (services.length === 0) return <p>{t('try.noService')}</p>;
  return (
    <Card title={t('try.title')}>
      <p className="mb-4 text-sm text-ink-soft">{t('try.lead')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t('try.service')}
          choices={services.map(({ id, name }) => ({ id, name }))}
          value={serviceId}
          onChange={setServiceId}
        />
        <Select
          label={t('try.minutes')}
          choices={lengths.map((count) => ({ id: String(count), name: t('try.minutes.of', { count }) }))}
          value={String(minutes)}
          onChange={(id) => setLength(Number(id))}
        />
        <DateField
          label={t('try.date')}
          value={wish.date}
          onChange={(date) => date !== null && set({ date })}
        />
        <TimeField
          label={t('try.time')}
          value={wish.time}
          onChange={(time) => time !== null && set({ time })}
        />
        <Select
          label={t('try.place')}
          choices={kinds.map((id) => ({ id, name: t(`place.${id}`) }))}
          value={wish.placeKind}
          onChange={(placeKind) => set({ placeKind })}
        />
        <TextField
          label={t('try.state')}
          optional
          value={wish.state ?? ''}
          onChange={(text) => set({ state: stateIn(text) })}
        />
        <NumberField
          label={t('try.travel')}
          minValue={0}
          maxValue={600}
          value={wish.travelMinutes}
          onChange={(travelMinutes) =>
            set({ travelMinutes: Number.isNaN(travelMinutes) ? 0 : travelMinutes })
          }
        />
        <Switch value={wish.therapists === 2} onChange={(two) => set({ therapists: two ? 2 : 1 })}>
          {t('try.two')}
        </Switch>
      </div>
      <ProblemNote error={trial.error} onRetry={() => void trial.refetch()} />
      {trial.data && (
        <div role="status" className="mt-4 border-t border-line pt-3">
          {trial.data.isHoliday && <p className="mb-2 font-medium">{t('try.holiday')}</p>}
          <dl className="flex flex-col gap-1.5 text-sm">
            {trial.data.price.lines.map(({ code, label, amount }) => (
              <div key={code} className="flex justify-between gap-4">
                <dt>{label}</dt>
                <dd>
                  <Money value={amount} />
                </dd>
              </div>
            ))}
            <div className="flex justify-between gap-4 border-t border-line pt-2 text-base font-semibold">
              <dt>{t('try.total')}</dt>
              <dd>
                <Money value={trial.data.price.total} />
              </dd>
            </div>
            <div className="flex justify-between gap-4 text-ink-soft">
              <dt>{t('try.tax')}</dt>
              <dd>
                <Money value={trial.data.price.tax} />
              </dd>
            </div>
          </dl>
        </div>
      )}
    </Card>
  );
}

/** `NSW` as typed; nothing, or what is no state's name, is the whole country. */
function stateIn(text: string): string | null {
  const state = text.trim().toUpperCase();
  return /^[A-Z0-9]{1,4}$/.test(state) ? state : null;
}
