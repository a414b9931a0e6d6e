import { zodResolver } from '@hookform/resolvers/zod';
import { AddServiceRequest } from '@unbrace/shared/services';
import { useForm } from 'react-hook-form';
import { useSession } from '../../api/session.queries.ts';
import { Button, Drawer, ProblemNote, toast } from '../../ui/index.ts';
import { ServiceFields } from './service-fields.tsx';
import { type Service, useSaveService } from './services.queries.ts';
import { t } from './services.texts.ts';

const formId = 'service';

/** Adds a service, or changes one. */
export function ServiceDrawer({ service, onClose }: { service: Service | undefined; onClose: () => void }) {
  const save = useSaveService(service?.id);
  const currency = useSession()?.clinic.currency ?? 'AUD';
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(AddServiceRequest),
    defaultValues: service ? asTyped(service) : blank(currency),
  });
  const submit = handleSubmit((body) =>
    save.mutate(body, {
      onSuccess: ({ name }) => {
        toast({ title: t('saved', { name }) });
        onClose();
      },
    }),
  );
  return (
    <Drawer
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={service ? t('change.title', { name: service.name }) : t('add.title')}
      actions={
        <Button type="submit" form={formId} pending={save.isPending}>
          {t('save')}
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <ServiceFields control={control} currency={currency} />
        <ProblemNote error={save.error} />
      </form>
    </Drawer>
  );
}

function asTyped({ style, name, description, skills, taxCode, prices }: Service): AddServiceRequest {
  return { style, name, description, skills, taxCode, prices };
}

function blank(currency: string): AddServiceRequest {
  return {
    style: 'relaxation',
    name: '',
    description: '',
    skills: [],
    taxCode: 'gst',
    prices: [{ minutes: 60, price: { amount: 0, currency } }],
  };
}
