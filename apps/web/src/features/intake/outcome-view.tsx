import { useMutation } from '@tanstack/react-query';
import { CircleCheckBig, HandHeart, PhoneCall } from 'lucide-react';
import type { ReactNode } from 'react';
import { BottomBar, Button, Callout, PageHeader, ProblemNote } from '../../ui/index.ts';
import { CarePage } from './care-page.tsx';
import { EmergencyNumbers } from './emergency-numbers.tsx';
import { amendIntake, type Intake, type Outcome } from './intake.queries.ts';
import { t } from './intake.texts.ts';
import type { IntakeSetting } from './intake-setting.ts';

const looks = {
  go: { icon: CircleCheckBig, tone: 'good' },
  gentler: { icon: HandHeart, tone: 'info' },
  on_hold: { icon: PhoneCall, tone: 'caution' },
} as const;

/** What the safety check means for the visit, in plain words, at once. */
export function OutcomeView({
  intake,
  outcome,
  setting,
  onCorrection,
  next,
}: {
  intake: Intake;
  outcome: Outcome;
  setting: IntakeSetting;
  onCorrection: (correction: Intake) => void;
  next: ReactNode;
}) {
  const amend = useMutation({
    mutationFn: () => amendIntake(intake.id, setting.door),
    onSuccess: onCorrection,
  });
  if (outcome.kind === 'stop') {
    const { tier, texts, emergency } = outcome;
    return (
      <CarePage
        care={{
          tier: tier === 'EMERGENCY' ? tier : 'URGENT_REFERRAL',
          texts,
          contacts: emergency?.contacts ?? [],
        }}
        clinicPhone={setting.clinicPhone}
        askPerson={setting.askPerson?.(intake.id)}
        document={setting.sendDocument?.(intake.id)}
        actions={
          <div className="flex flex-col gap-2">
            <Button tone="quiet" pending={amend.isPending} onPress={() => amend.mutate()}>
              {t('care.mistake')}
            </Button>
            <ProblemNote error={amend.error} />
          </div>
        }
      />
    );
  }
  const { icon: Icon, tone } = looks[outcome.kind];
  return (
    <>
      <PageHeader
        eyebrow={
          <span className="inline-flex items-center gap-2">
            <Icon aria-hidden className="size-5" />
            {t('outcome.eyebrow')}
          </span>
        }
        title={t(`outcome.${outcome.kind}`)}
      />
      {outcome.texts.length > 0 && (
        <Callout tone={tone} title={outcome.kind === 'on_hold' ? t('outcome.why') : t('outcome.what')}>
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            {outcome.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Limits outcome={outcome} />
        </Callout>
      )}
      <section className="flex flex-col gap-1">
        <h2 className="font-display text-xl font-semibold">{t('outcome.next')}</h2>
        <p>{outcome.next}</p>
      </section>
      {outcome.document && setting.sendDocument?.(intake.id)}
      {outcome.emergency && <EmergencyNumbers contacts={outcome.emergency.contacts} />}
      <div>
        <Button tone="quiet" pending={amend.isPending} onPress={() => amend.mutate()}>
          {t('outcome.correct')}
        </Button>
        <ProblemNote error={amend.error} />
      </div>
      {next !== undefined && <BottomBar>{next}</BottomBar>}
    </>
  );
}

function Limits({ outcome: { limits } }: { outcome: Outcome }) {
  const { maxPressure, maxMinutes } = limits;
  if (maxPressure === null && maxMinutes === null) return null;
  return (
    <p className="mt-1 font-semibold">
      {[
        maxPressure === null ? null : t('outcome.pressure', { max: maxPressure }),
        maxMinutes === null ? null : t('outcome.minutes', { max: maxMinutes }),
      ]
        .filter((text) => text !== null)
        .join(' · ')}
    </p>
  );
}
