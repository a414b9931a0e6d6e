import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { type ReactNode, useState } from 'react';
import {
  Button,
  Callout,
  formatPhone,
  formatTime,
  PageHeader,
  problemOf,
  ProblemNote,
  Skeleton,
  useHeadingFocus,
} from '../../ui/index.ts';
import { buttonClasses } from '../../ui/button-classes.ts';
import { telephone } from './emergency-numbers.tsx';
import { type IntakeLink, intakeLinkQuery } from './intake.queries.ts';
import { t } from './intake.texts.ts';
import { countryOf } from './intake-setting.ts';
import { IntakeFlow } from './intake-flow.tsx';
import { RecheckByLink } from './recheck-by-link.tsx';

interface LinkPage {
  readonly token: string;
  readonly askPerson: (intakeId: string, zone: string) => ReactNode;
  readonly sendDocument: (intakeId: string) => ReactNode;
}

/** `/intake#token`: the recipient's own questions. Needs no account; whoever booked never comes here. */
export function IntakeLinkPage({ token, askPerson, sendDocument }: LinkPage) {
  const link = useQuery(intakeLinkQuery(token));
  if (!link.data) {
    return (
      <>
        <PageHeader title={t('link.loading')} />
        {link.error ? <ClosedLink error={link.error} onRetry={() => void link.refetch()} /> : <Skeleton />}
      </>
    );
  }
  return (
    <OpenLink key={token} token={token} askPerson={askPerson} sendDocument={sendDocument} link={link.data} />
  );
}

function ClosedLink({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const isOver = [404, 410, 422].includes(problemOf(error)?.status ?? 0);
  if (!isOver) return <ProblemNote error={error} onRetry={onRetry} />;
  return (
    <Callout tone="caution" title={t('link.over.title')}>
      <p>{t('link.over.text')}</p>
    </Callout>
  );
}

function OpenLink({ token, askPerson, sendDocument, link }: LinkPage & { link: IntakeLink }) {
  const queryClient = useQueryClient();
  const [intakeId, setIntakeId] = useState(link.intakeId);
  const [part, setPart] = useState<number>();
  const [finished, setFinished] = useState(false);
  const [asksAgain, setAsksAgain] = useState(link.recheck);
  const { clinic, firstName, startsAt, timeZone } = link;
  useHeadingFocus(finished ? 'done' : 'open');
  const when = formatTime(fromText(startsAt), timeZone, 'dateTime');
  if (finished) {
    return (
      <>
        <PageHeader
          title={t('link.done.title', { name: firstName })}
          lead={t('link.done.lead', { when, clinic: clinic.name })}
        />
        <p>{t('link.finished')}</p>
        <a href={telephone(clinic.phone)} className={buttonClasses('secondary', 'large', true)}>
          {t('link.call', { clinic: clinic.name, phone: formatPhone(clinic.phone) })}
        </a>
      </>
    );
  }
  const door = { link: token };
  const country = countryOf(clinic.country);
  if (asksAgain) {
    return (
      <RecheckByLink
        link={link}
        door={door}
        askPerson={(id) => askPerson(id, timeZone)}
        sendDocument={sendDocument}
        onAnew={(begun) => {
          setIntakeId(begun);
          setAsksAgain(false);
        }}
      />
    );
  }
  const finish = () => {
    void queryClient.invalidateQueries({ queryKey: ['intake-link'] });
    setFinished(true);
  };
  return (
    <>
      {intakeId === null && (
        <p className="text-lg">
          <strong className="block font-display text-2xl font-medium">
            {t('link.title', { name: firstName })}
          </strong>
          {t('link.lead', { clinic: clinic.name, when })}
        </p>
      )}
      <IntakeFlow
        recipientId={link.recipientId}
        intakeId={intakeId}
        answeredByRecipient
        zone={timeZone}
        setting={{
          door,
          country,
          thresholds: clinic.thresholds,
          clinicPhone: clinic.phone,
          askPerson: (id) => askPerson(id, timeZone),
          sendDocument,
        }}
        part={part}
        onPart={setPart}
        onIntake={setIntakeId}
        next={() => (
          <Button size="large" onPress={finish}>
            {t('part.next')}
          </Button>
        )}
      />
    </>
  );
}
