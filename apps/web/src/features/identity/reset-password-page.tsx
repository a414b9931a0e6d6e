import { linkSpent } from '@unbrace/shared/identity';
import { Callout, LinkButton, PageHeader, problemOf } from '../../ui/index.ts';
import { ChoosePasswordForm } from './choose-password-form.tsx';
import { useRedeemReset } from './identity.queries.ts';
import { t } from './identity.texts.ts';

/** `/reset#token`: what stands behind # never reaches a server's log. */
export function ResetPasswordPage({ token }: { token: string }) {
  const redeem = useRedeemReset();
  if (redeem.isSuccess) {
    return (
      <>
        <PageHeader title={t('reset.done.title')} lead={t('reset.done.text')} />
        <LinkButton to="/sign-in" size="large" wide>
          {t('signIn.do')}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('reset.title')} lead={t('reset.lead')} />
      {token === '' ? (
        <IncompleteLink />
      ) : (
        <ChoosePasswordForm
          label={t('reset.new')}
          action={t('reset.do')}
          error={redeem.error}
          pending={redeem.isPending}
          actions={
            linkSpent.is(problemOf(redeem.error)) ? (
              <LinkButton to="/forgot" tone="secondary">
                {t('reset.again')}
              </LinkButton>
            ) : undefined
          }
          onChosen={(password) => redeem.mutate({ token, password })}
        />
      )}
    </>
  );
}

export function IncompleteLink() {
  return (
    <Callout tone="caution" title={t('link.missing.title')}>
      <p>{t('link.missing.text')}</p>
    </Callout>
  );
}
