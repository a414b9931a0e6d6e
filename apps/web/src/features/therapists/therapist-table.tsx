import { management } from '@unbrace/shared/identity';
import { formatDate, localeOf } from '@unbrace/shared/kernel';
import { Stethoscope } from 'lucide-react';
import type { ReactNode } from 'react';
import { useHasRole } from '../../api/use-role.ts';
import { Badge, EmptyState, Table, TextLink } from '../../ui/index.ts';
import type { Therapist } from './therapists.queries.ts';
import { t } from './therapists.texts.ts';

/** Everybody who treats; those who no longer do come last. */
export function TherapistTable({
  therapists,
  serviceNames,
  add,
}: {
  therapists: readonly Therapist[];
  serviceNames: ReadonlyMap<string, string>;
  add: ReactNode;
}) {
  const mayAdd = useHasRole(management);
  const servicesOf = ({ serviceIds }: Therapist) =>
    serviceIds.flatMap((id) => serviceNames.get(id) ?? []).join(', ');
  return (
    <Table
      caption={t('title')}
      rows={therapists.toSorted(
        (a, b) => Number(a.retired) - Number(b.retired) || a.name.localeCompare(b.name),
      )}
      rowKey={({ id }) => id}
      empty={
        <EmptyState icon={Stethoscope} title={t('empty.title')} action={mayAdd && add}>
          {t('empty.text')}
        </EmptyState>
      }
      columns={[
        {
          id: 'name',
          name: t('column.name'),
          rowHeader: true,
          cell: ({ id, name }) => (
            <TextLink to="/desk/therapists/$therapistId" params={{ therapistId: id }}>
              {name}
            </TextLink>
          ),
        },
        { id: 'services', name: t('column.services'), cell: servicesOf },
        { id: 'base', name: t('column.base'), cell: ({ base }) => base.label },
        { id: 'area', name: t('column.area'), cell: areaOf },
        {
          id: 'insurance',
          name: t('column.insurance'),
          cell: ({ insuranceUntil, timeZone }) => (
            <span className="whitespace-nowrap">
              {insuranceUntil && formatDate(insuranceUntil, localeOf(timeZone))}
            </span>
          ),
        },
        {
          id: 'state',
          name: t('column.state'),
          cell: ({ retired }) => (
            <Badge tone={retired ? 'neutral' : 'good'}>{t(retired ? 'retired' : 'active')}</Badge>
          ),
        },
      ]}
    />
  );
}

export function areaOf({
  radiusKm,
  maxDriveMinutes,
}: Pick<Therapist, 'radiusKm' | 'maxDriveMinutes'>): string {
  const limits = [
    ...(radiusKm === null ? [] : [t('km', { count: radiusKm })]),
    ...(maxDriveMinutes === null ? [] : [t('max.drive', { count: maxDriveMinutes })]),
  ];
  return limits.join(', ') || t('area.any');
}
