import { useQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { DateTime, PageHeader, PageWithout, Stepper, TextLink } from '../../ui/index.ts';
import { AfterCard } from './after-card.tsx';
import { AnswersCard } from './answers-card.tsx';
import { CareCard } from './care-card.tsx';
import { NowCard } from './now-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { PlaceCard } from './place-card.tsx';
import { DoorCard } from './door-card.tsx';
import { ReportsCard } from './reports-card.tsx';
import { StopCard } from './stop-card.tsx';
import { StateBadge } from './state-badge.tsx';
import { VisitNote } from './visit-note.tsx';
import { VisitSteps } from './visit-steps.tsx';
import { type Visit, visitQuery } from './visits.queries.ts';
import { t } from './visits.texts.ts';
import { WithdrawCard } from './withdraw-card.tsx';

/** An accepted job: all that was held back before, and the day's steps one after the other. */
export function VisitPage({ id }: { id: string }) {
  const visit = useQuery(visitQuery(id));
  if (visit.data) return <WholeVisit visit={visit.data} />;
  return (
    <PageWithout
      lines={9}
      label={t('visit.loading')}
      error={visit.error}
      onRetry={() => void visit.refetch()}
      back={<TextLink to="/work/visits">{t('visit.back')}</TextLink>}
    />
  );
}

const stages = ['confirmed', 'en_route', 'arrived', 'in_session', 'completed'] as const;
const stageNames = [
  t('step.confirmed'),
  t('step.en_route'),
  t('step.arrived'),
  t('step.in_session'),
  t('step.note'),
];

function WholeVisit({ visit }: { visit: Visit }) {
  const stage = stages.findIndex((state) => state === visit.state);
  const isOver = stage < 0 || visit.note !== null;
  return (
    <>
      <p className="text-sm">
        <TextLink to="/work/visits">{t('visit.back')}</TextLink>
      </p>
      <PageHeader
        eyebrow={
          <DateTime
            at={fromText(visit.startsAt)}
            until={fromText(visit.endsAt)}
            zone={visit.timeZone}
            as="dateTime"
          />
        }
        title={t('visit.for', { service: visit.service, name: visit.recipient })}
        actions={<StateBadge state={visit.state} />}
      />
      {!isOver && <Stepper steps={stageNames} current={stage} />}
      <ReportsCard visit={visit} />
      <AfterCard visit={visit} />
      <NowCard visit={visit} />
      <StopCard visit={visit} />
      <DoorCard visit={visit} />
      <VisitNote visit={visit} />
      {visit.next.length > 0 && <CareCard visit={visit} />}
      <PlanCard visit={visit} />
      <PlaceCard visit={visit} />
      <PeopleCard visit={visit} />
      {visit.next.length === 0 && <CareCard visit={visit} />}
      <AnswersCard answers={visit.answers} />
      <WithdrawCard visit={visit} />
      <VisitSteps visit={visit} />
    </>
  );
}
