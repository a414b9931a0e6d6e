import { formatMoney } from '@unbrace/shared/kernel';
import { expectation, type ServiceSuggestion } from '@unbrace/shared/services';
import type { Schema } from '../../api/client.ts';
import { Callout, RadioCards, Select } from '../../ui/index.ts';
import { t } from './bookings.texts.ts';
import { LeftOut } from './left-out.tsx';
import { type Limits, settleWish, type WishDraft, withinLimits } from './wish-draft.ts';

type Clinic = Schema<'PublicClinic'>;
const genders = ['female', 'male', 'nonbinary'] as const;

/** What kind of visit, how long, and who may come. */
export function WishFields({
  clinic,
  limits,
  reasons = [],
  wish,
  suggestion,
  onChange,
}: {
  clinic: Clinic;
  limits: Limits | null;
  /** Why some are left out, for the person whose answers they are. */
  reasons?: readonly string[];
  wish: WishDraft;
  /** Null where the answers are not one's own to see. */
  suggestion: ServiceSuggestion | null;
  onChange: (change: Partial<WishDraft>) => void;
}) {
  const services = withinLimits(clinic.services, limits);
  const { service, minutes, therapistId } = settleWish(wish, services, clinic.therapists);
  if (services.length === 0) {
    return (
      <Callout tone="caution" title={t('service.none.title')}>
        <p>{t('service.none.text')}</p>
      </Callout>
    );
  }
  const suggested = services.find(({ style }) => style === suggestion?.style);
  const able = clinic.therapists.filter(({ serviceIds }) => service && serviceIds.includes(service.id));
  return (
    <div className="flex flex-col gap-5">
      {suggested && suggestion && (
        <Callout tone="info" title={t('service.suggested', { service: suggested.name })}>
          <p>{suggestion.reason}</p>
          <p className="text-sm text-ink-soft">{expectation}</p>
        </Callout>
      )}
      <Select
        label={t('service')}
        value={service?.id}
        onChange={(serviceId) => onChange({ serviceId })}
        choices={services.map(({ id, name, prices: [cheapest] }) => ({
          id,
          name,
          ...(cheapest ? { hint: t('from', { price: formatMoney(cheapest.price, undefined, true) }) } : {}),
        }))}
      />
      <LeftOut services={clinic.services} limits={limits} reasons={reasons} />
      {service && (
        <>
          <RadioCards
            label={t('length')}
            layout="row"
            value={String(minutes)}
            onChange={(text) => onChange({ minutes: Number(text) })}
            choices={service.prices.map(({ minutes: each, price }) => ({
              id: String(each),
              name: t('minutes.short', { minutes: each }),
              hint: formatMoney(price, undefined, true),
            }))}
          />
          <Select
            label={t('therapist')}
            value={therapistId ?? 'any'}
            onChange={(id) => onChange({ therapistId: id === 'any' ? null : id })}
            choices={[{ id: 'any', name: t('therapist.any') }, ...able.map(({ id, name }) => ({ id, name }))]}
          />
          {therapistId === null && <GenderWish wish={wish} onChange={onChange} />}
        </>
      )}
    </div>
  );
}

function GenderWish({ wish, onChange }: { wish: WishDraft; onChange: (change: Partial<WishDraft>) => void }) {
  return (
    <>
      <Select
        label={t('gender')}
        value={wish.gender ?? 'none'}
        onChange={(id) => onChange({ gender: id === 'none' ? null : id })}
        choices={[
          { id: 'none' as const, name: t('gender.none') },
          ...genders.map((id) => ({ id, name: t(`gender.${id}`) })),
        ]}
      />
      {wish.gender !== null && (
        <RadioCards
          label={t('gender.rule')}
          value={wish.genderRule}
          onChange={(genderRule) => onChange({ genderRule })}
          choices={[
            { id: 'prefer', name: t('gender.prefer') },
            { id: 'must', name: t('gender.must'), hint: t('gender.must.hint') },
          ]}
        />
      )}
    </>
  );
}
