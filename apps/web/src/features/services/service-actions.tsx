import { Button, ProblemNote, toast } from '../../ui/index.ts';
import { type Service, useRetireService } from './services.queries.ts';
import { t } from './services.texts.ts';

/** What can be done with one service. Nothing asks twice: retiring is undone by the same button. */
export function ServiceActions({ service, onChange }: { service: Service; onChange: () => void }) {
  const { name, retired } = service;
  const retire = useRetireService();
  const toggle = () =>
    retire.mutate(
      { ...service, retired: !retired },
      { onSuccess: () => toast({ title: t(retired ? 'revived.done' : 'retired.done', { name }) }) },
    );
  return (
    <div className="flex flex-wrap justify-end gap-2 lg:flex-nowrap">
      <Button size="small" tone="secondary" aria-label={t('change.of', { name })} onPress={onChange}>
        {t('change')}
      </Button>
      <Button
        size="small"
        tone="quiet"
        aria-label={t(retired ? 'revive.of' : 'retire.of', { name })}
        pending={retire.isPending}
        onPress={toggle}
      >
        {t(retired ? 'revive' : 'retire')}
      </Button>
      <ProblemNote error={retire.error} />
    </div>
  );
}
