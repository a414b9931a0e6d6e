import type { Schema } from '../../api/client.ts';
import type { Session } from '../../api/session.queries.ts';
import { Button, ProblemNote } from '../../ui/index.ts';
import { useSignIn } from './identity.queries.ts';
import { t } from './identity.texts.ts';

/** In a demo, one tap for each role. */
export function DemoSignIns({
  signIns,
  onSignedIn,
}: {
  signIns: Schema<'Installation'>['demoSignIns'];
  onSignedIn: (session: Session) => void;
}) {
  const signIn = useSignIn();
  if (signIns.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-display text-xl font-semibold">{t('demo.title')}</h2>
      <p className="text-sm text-ink-soft">{t('demo.lead')}</p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {signIns.map(({ role, email, password, clinic, name }) => (
          <li key={email + clinic}>
            <Button
              tone="secondary"
              wide
              align="start"
              pending={
                signIn.isPending && signIn.variables.email === email && signIn.variables.clinic === clinic
              }
              onPress={() =>
                signIn.mutate(
                  { email, password, clinic },
                  { onSuccess: (session) => session && onSignedIn(session) },
                )
              }
            >
              <span className="flex min-w-0 flex-col wrap-anywhere">
                <span>{t(`role.${role}`)}</span>
                <span className="text-xs font-normal">{t(`role.${role}.sees`)}</span>
                <span className="text-xs font-normal text-ink-soft">{name}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNote error={signIn.error} />
    </section>
  );
}
