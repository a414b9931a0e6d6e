import { CalendarDays } from 'lucide-react';
import { EmptyState, PageHeader } from '../../ui/index.ts';
import { t } from '../app.texts.ts';

export function ClientHomePage() {
  return <PageHeader title={t('client.book')} />;
}

export function DeskHomePage() {
  return (
    <>
      <PageHeader title={t('desk.board')} />
      <EmptyState icon={CalendarDays} title={t('desk.empty')} />
    </>
  );
}
