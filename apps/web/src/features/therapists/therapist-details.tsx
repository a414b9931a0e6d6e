import { formatDate, localeOf } from '@unbrace/shared/kernel';
import { Card, DefinitionList, PhoneLink } from '../../ui/index.ts';
import { areaOf } from './therapist-table.tsx';
import type { Therapist } from './therapists.queries.ts';
import { genderNames, t } from './therapists.texts.ts';

/** What the clinic knows of one therapist. */
export function TherapistDetails({
  therapist,
  serviceNames,
}: {
  therapist: Therapist;
  serviceNames: ReadonlyMap<string, string>;
}) {
  const { gender, email, phone, about, languages, skills, base } = therapist;
  const services = therapist.serviceIds.flatMap((id) => serviceNames.get(id) ?? []);
  return (
    <Card title={t('details')}>
      {about !== '' && <p className="mb-3 max-w-prose">{about}</p>}
      <DefinitionList
        items={[
          [t('field.gender'), genderNames[gender]],
          [t('field.phone'), phone && <PhoneLink key="phone" phone={phone} />],
          [t('field.email'), email],
          [t('field.services'), services.join(', ')],
          [t('field.skills'), skills.join(', ').replaceAll('_', ' ') || undefined],
          [t('field.languages'), languages.join(', ')],
          [t('column.base'), base.label],
          [t('column.area'), areaOf(therapist)],
          [t('field.setup'), therapist.setupMinutes],
          [t('field.packDown'), therapist.packDownMinutes],
          [t('field.daily'), therapist.dailyMaximum],
          [t('field.association'), therapist.associationName],
          [t('field.number'), therapist.associationNumber],
          [
            t('column.insurance'),
            therapist.insuranceUntil && formatDate(therapist.insuranceUntil, localeOf(therapist.timeZone)),
          ],
          [t('signIn'), therapist.hasSignIn ? t('yes') : t('signIn.no')],
        ]}
      />
    </Card>
  );
}
