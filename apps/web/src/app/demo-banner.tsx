import { useQuery } from '@tanstack/react-query';
import { FlaskConical } from 'lucide-react';
import { installationQuery } from '../api/installation.queries.ts';
import { t } from './app.texts.ts';

export function DemoBanner() {
  const { data } = useQuery(installationQuery);
  if (data?.mode !== 'demo') return null;
  return (
    <aside
      aria-label={t('demo.banner')}
      className="flex items-center justify-center gap-2 bg-caution-soft px-4 py-1.5 text-center text-xs font-semibold text-caution-ink"
    >
      <FlaskConical aria-hidden className="size-3.5 shrink-0" />
      {t('demo.banner')}
    </aside>
  );
}
