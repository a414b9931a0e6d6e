import { useLocation } from '@tanstack/react-router';
import { checkInQuestions } from '@unbrace/shared/outcomes';
import { RecheckForm } from '../../features/intake/recheck-form.tsx';
import { dateIn } from '../../features/intake/today.ts';
import { CheckInByLink } from '../../features/outcomes/check-in-by-link.tsx';

/** The secret of the link stands behind #, which browsers keep to themselves. */
export function CheckInPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <CheckInByLink
      key={token}
      token={token}
      questions={({ link: { form, clinic, timeZone }, ...asked }) => (
        <RecheckForm
          {...asked}
          form={checkInQuestions[form]}
          today={dateIn(timeZone, Date.now())}
          country={clinic.country}
          thresholds={clinic.thresholds}
          clinicPhone={clinic.phone}
        />
      )}
    />
  );
}
