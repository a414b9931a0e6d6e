import { zodResolver } from '@hookform/resolvers/zod';
import { AddTherapistRequest } from '@unbrace/shared/therapists';
import { useForm } from 'react-hook-form';
import { useSession } from '../../api/session.queries.ts';
import { Button, type Choice, Drawer, ProblemNote, toast } from '../../ui/index.ts';
import { PersonFields } from './person-fields.tsx';
import { WorkFields } from './work-fields.tsx';
import { type Therapist, useSaveTherapist } from './therapists.queries.ts';
import { t } from './therapists.texts.ts';
import type { BaseField, TypedTherapist } from './typed-therapist.ts';

interface TherapistDrawerProps {
  therapist: Therapist | undefined;
  services: readonly Choice[];
  baseField: BaseField;
  onClose: () => void;
  onSaved?: (therapist: Therapist) => void;
}

const formId = 'therapist';

/** Adds a therapist, or changes one. */
export function TherapistDrawer({ therapist, services, baseField, onClose, onSaved }: TherapistDrawerProps) {
  const save = useSaveTherapist(therapist?.id);
  const zone = useSession()?.clinic.timeZone ?? 'Australia/Sydney';
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(AddTherapistRequest),
    defaultValues: therapist ? asTyped(therapist) : blank(zone),
  });
  const submit = handleSubmit((body) =>
    save.mutate(body, {
      onSuccess: (saved) => {
        toast({ title: t('saved', { name: saved.name }) });
        onClose();
        onSaved?.(saved);
      },
    }),
  );
  return (
    <Drawer
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={therapist ? t('change.title', { name: therapist.name }) : t('add.title')}
      actions={
        <Button type="submit" form={formId} pending={save.isPending}>
          {t('save')}
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <PersonFields control={control} services={services} />
        <WorkFields control={control} baseField={baseField} />
        <ProblemNote error={save.error} />
      </form>
    </Drawer>
  );
}

/** What is typed of a therapist; the rest of what the API says of them is not sent back. */
function asTyped(therapist: Therapist): TypedTherapist {
  return AddTherapistRequest.strip().parse(therapist);
}

function blank(timeZone: string): TypedTherapist {
  return {
    name: '',
    gender: 'female',
    email: '',
    phone: '',
    about: '',
    languages: ['English'],
    skills: [],
    serviceIds: [],
    timeZone,
    base: { label: '', latitude: 0, longitude: 0 },
    radiusKm: 25,
    maxDriveMinutes: 60,
    setupMinutes: 15,
    packDownMinutes: 10,
    dailyMaximum: null,
    sharePercent: 70,
    associationName: null,
    associationNumber: null,
    insuranceUntil: null,
  };
}
