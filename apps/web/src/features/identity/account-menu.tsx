import { type LinkProps, useNavigate } from '@tanstack/react-router';
import {
  Building2,
  CalendarHeart,
  CircleUserRound,
  HeartPulse,
  LogOut,
  type LucideIcon,
  MonitorX,
} from 'lucide-react';
import { useSession } from '../../api/session.queries.ts';
import { Button, IconButton, LinkButton, Menu, toast } from '../../ui/index.ts';
import { useEnterClinic, useSignOut } from './identity.queries.ts';
import { t } from './identity.texts.ts';

const icon = 'size-4';

/** A place where somebody's work is, for who has several. */
interface Work {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: string;
  readonly icon: LucideIcon;
}

/** Who is signed in and how to leave; a link to sign in for everybody else. */
export function AccountMenu({ work, named = false }: { work: readonly Work[]; named?: boolean }) {
  const session = useSession();
  const signOut = useSignOut();
  const enter = useEnterClinic();
  const navigate = useNavigate();
  if (session === undefined) return null;
  if (session === null) {
    return (
      <LinkButton to="/sign-in" tone="quiet">
        {t('account.signIn')}
      </LinkButton>
    );
  }
  // By its promise: this menu may be gone with the session before the answer is told.
  const leave = (where: 'here' | 'everywhere') =>
    void signOut.mutateAsync(where).then(
      () => {
        toast({ title: where === 'here' ? t('account.out.done') : t('account.everywhere.done') });
        return navigate({ to: '/' });
      },
      () => toast({ tone: 'caution', title: t('account.out.failed'), text: t('account.out.failed.text') }),
    );
  const roles = work.map(({ to, name, icon: Icon }) => ({
    id: to,
    name,
    icon: <Icon aria-hidden className={icon} />,
    onAction: () => void navigate({ to }),
  }));
  const visits = {
    id: 'visits',
    name: t('account.visits'),
    icon: <CalendarHeart aria-hidden className={icon} />,
    onAction: () => void navigate({ to: '/visits' }),
  };
  const care = {
    id: 'care',
    name: t('account.care'),
    icon: <HeartPulse aria-hidden className={icon} />,
    onAction: () => void navigate({ to: '/care' }),
  };
  const elsewhere = session.memberships.filter(({ slug }) => slug !== session.clinic.slug);
  const clinics = elsewhere.map(({ slug, name }) => ({
    id: `clinic ${slug}`,
    name: t('account.enter', { clinic: name }),
    icon: <Building2 aria-hidden className={icon} />,
    onAction: () =>
      enter.mutate(slug, {
        onSuccess: () => {
          toast({ title: t('account.entered', { clinic: name }) });
          void navigate({ to: '/' });
        },
      }),
  }));
  return (
    <Menu
      label={t('account.of', { name: session.user.name })}
      actions={[
        ...roles,
        ...(session.clientId === null ? [] : [visits, care]),
        ...clinics,
        {
          id: 'out',
          name: t('account.out'),
          icon: <LogOut aria-hidden className={icon} />,
          onAction: () => leave('here'),
        },
        {
          id: 'everywhere',
          name: t('account.everywhere'),
          icon: <MonitorX aria-hidden className={icon} />,
          onAction: () => leave('everywhere'),
        },
      ]}
    >
      {named ? (
        <Button
          tone="quiet"
          wide
          align="start"
          aria-label={t('account.of', { name: session.user.name })}
          icon={<CircleUserRound aria-hidden className="size-5.5 shrink-0" />}
        >
          <span className="line-clamp-2 min-w-0 wrap-anywhere">{session.user.name}</span>
        </Button>
      ) : (
        <IconButton
          label={t('account.of', { name: session.user.name })}
          icon={<CircleUserRound aria-hidden className="size-5.5" />}
        />
      )}
    </Menu>
  );
}
