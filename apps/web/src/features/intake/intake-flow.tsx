import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { localeOf } from '@unbrace/shared/kernel';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { PageWithout, useHeadingFocus } from '../../ui/index.ts';
import { CollectionNotice } from './collection-notice.tsx';
import { type Intake, intakeQuery, type Outcome, startIntake } from './intake.queries.ts';
import type { IntakeSetting } from './intake-setting.ts';
import { OutcomeView } from './outcome-view.tsx';
import { SafetyCheck } from './safety-check.tsx';
import { dateIn, Today } from './today.ts';

/** From the notice by way of the questions to the outcome; goes on where it was left, on whichever device. */
export function IntakeFlow({
  recipientId,
  intakeId,
  answeredByRecipient,
  zone,
  setting,
  part,
  onPart,
  onIntake,
  next,
}: {
  recipientId: string;
  intakeId: string | null;
  answeredByRecipient: boolean;
  zone: string;
  setting: IntakeSetting;
  part: number | undefined;
  onPart: (part: number | undefined) => void;
  onIntake: (id: string) => void;
  /** What follows an outcome that lets a visit happen. */
  next: (outcome: Outcome) => ReactNode;
}) {
  const queryClient = useQueryClient();
  const { door } = setting;
  const intake = useQuery({ ...intakeQuery(intakeId ?? '', door), enabled: intakeId !== null });
  const take = (begun: Intake) => {
    queryClient.setQueryData(intakeQuery(begun.id, door).queryKey, begun);
    onPart(undefined);
    onIntake(begun.id);
  };
  const start = useMutation({
    mutationFn: () => startIntake(recipientId, door, answeredByRecipient),
    onSuccess: take,
  });

  useHeadingFocus(intakeId === null ? 'notice' : (intake.data?.status ?? 'loading'));

  if (intakeId === null) {
    return (
      <CollectionNotice
        error={start.error}
        pending={start.isPending}
        urgent={setting.urgent}
        back={setting.back}
        onAgree={() => start.mutate()}
      />
    );
  }
  if (!intake.data) {
    return <PageWithout error={intake.error} onRetry={() => void intake.refetch()} />;
  }
  const { status, outcome } = intake.data;
  return (
    <I18nProvider locale={localeOf(zone)}>
      <Today value={dateIn(zone, Date.now())}>
        {status === 'submitted' && outcome ? (
          <OutcomeView
            intake={intake.data}
            outcome={outcome}
            setting={setting}
            onCorrection={take}
            next={next(outcome)}
          />
        ) : (
          <SafetyCheck
            key={intake.data.id}
            intake={intake.data}
            setting={setting}
            part={part}
            onPart={onPart}
            onSubmitted={() => void intake.refetch()}
          />
        )}
      </Today>
    </I18nProvider>
  );
}
