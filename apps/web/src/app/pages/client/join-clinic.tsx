import type { Session } from '../../../api/session.queries.ts';
import type { PublicClinic } from '../../../features/clinics/clinics.queries.ts';
import { useEnterClinic } from '../../../features/identity/identity.queries.ts';
import { Button, ProblemNote } from '../../../ui/index.ts';
import { t } from './client.texts.ts';

/** Signed in, but not as a client of this clinic: one tap makes it so. */
export function JoinClinic({ clinic, session }: { clinic: PublicClinic; session: Session }) {
  const enter = useEnterClinic();
  return (
    <>
      <p>{t('join.text', { name: session.user.name, clinic: clinic.name })}</p>
      <ProblemNote error={enter.error} />
      <Button wide pending={enter.isPending} onPress={() => enter.mutate(clinic.slug)}>
        {t('join.do', { clinic: clinic.name })}
      </Button>
    </>
  );
}
