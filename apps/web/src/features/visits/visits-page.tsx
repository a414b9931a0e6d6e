import { PageHeader, Tabs } from '../../ui/index.ts';
import { VisitList } from './visit-list.tsx';
import { t } from './visits.texts.ts';

/** A therapist's own accepted visits: those to come, and the last four weeks. */
export function VisitsPage() {
  return (
    <>
      <PageHeader title={t('visits.title')} />
      <Tabs
        label={t('visits.which')}
        tabs={[
          { id: 'upcoming', name: t('visits.upcoming'), panel: <VisitList when="upcoming" /> },
          { id: 'past', name: t('visits.past'), panel: <VisitList when="past" /> },
        ]}
      />
    </>
  );
}
