import { useMutation } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import type { ReactNode } from 'react';
import { Button, formatTime, ProblemNote } from '../../ui/index.ts';
import { amendIntake, answerRecheck, correctAnswers, type Door, type IntakeLink } from './intake.queries.ts';
import { t } from './intake.texts.ts';
import { countryOf } from './intake-setting.ts';
import { RecheckForm } from './recheck-form.tsx';
import { dateIn } from './today.ts';

/** The recipient's own link in the 24 hours before the visit. */
export function RecheckByLink({
  link,
  door,
  askPerson,
  sendDocument,
  onAnew,
}: {
  link: IntakeLink;
  door: Door;
  askPerson: (intakeId: string) => ReactNode;
  sendDocument: (intakeId: string) => ReactNode;
  /** A correction of the answers was begun. */
  onAnew: (intakeId: string) => void;
}) {
  const { bookingId, clinic, intakeId, startsAt, timeZone } = link;
  const anew = useMutation({
    mutationFn: () => amendIntake(intakeId ?? '', door),
    onSuccess: ({ id }) => onAnew(id),
  });
  const when = formatTime(fromText(startsAt), timeZone, 'dateTime');
  return (
    <RecheckForm
      lead={t('recheck.lead.own', { clinic: clinic.name, when })}
      today={dateIn(timeZone, Date.now())}
      country={countryOf(clinic.country)}
      thresholds={clinic.thresholds}
      clinicPhone={clinic.phone}
      send={(answers) => answerRecheck(bookingId, door, answers)}
      afterStop={({ intakeId: given }) => ({
        askPerson: askPerson(given),
        document: sendDocument(given),
        correct: (answers) => correctAnswers(given, door, answers),
      })}
      after={({ outcome }) =>
        outcome.kind === 'on_hold' ? (
          <>
            <ProblemNote error={anew.error} />
            <Button size="large" pending={anew.isPending} onPress={() => anew.mutate()}>
              {t('recheck.anew')}
            </Button>
          </>
        ) : (
          <p>{t('link.finished')}</p>
        )
      }
    />
  );
}
