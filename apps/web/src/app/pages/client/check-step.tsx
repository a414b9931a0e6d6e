import { HeartPulse } from 'lucide-react';
import { AskForReview } from '../../../features/care/ask-for-review.tsx';
import { IntakeFlow } from '../../../features/intake/intake-flow.tsx';
import { countryOf } from '../../../features/intake/intake-setting.ts';
import { Button, TextLink } from '../../../ui/index.ts';
import { t } from './client.texts.ts';
import type { StepProps } from './step-props.ts';

/** Notice and consent, the questions, and what they mean. */
export function CheckStep({ clinic, draft, change, go, part }: StepProps) {
  const { recipient } = draft;
  if (!recipient) return null;
  return (
    <IntakeFlow
      recipientId={recipient.id}
      intakeId={draft.intakeId}
      answeredByRecipient={recipient.answers === 'self'}
      zone={clinic.timeZone}
      setting={{
        door: {},
        country: countryOf(clinic.country),
        thresholds: clinic.thresholds,
        clinicPhone: clinic.phone,
        askPerson: (id) => <AskForReview intakeId={id} door={{}} zone={clinic.timeZone} />,
        back: (
          <Button tone="secondary" size="large" onPress={() => go('who')}>
            {t('back')}
          </Button>
        ),
        urgent: (
          <p className="flex items-center gap-2">
            <HeartPulse aria-hidden className="size-5 shrink-0 text-danger" />
            <TextLink to="/c/$clinic/urgent" params={{ clinic: clinic.slug }}>
              {t('urgent.link')}
            </TextLink>
          </p>
        ),
      }}
      part={part}
      onPart={(to) => go('check', to === undefined ? { replace: true } : { part: to })}
      onIntake={(intakeId) => change({ intakeId })}
      next={() => (
        <Button size="large" onPress={() => go('time')}>
          {t('continue')}
        </Button>
      )}
    />
  );
}
