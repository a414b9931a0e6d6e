import { useMutation } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { useForgetEverything } from '../../api/session.queries.ts';

type Body<Name extends 'SignInRequest' | 'SignUpRequest' | 'RedeemPasswordReset' | 'AcceptInvitation'> =
  Schema<Name>;

export function useSignIn() {
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: (body: Body<'SignInRequest'>) =>
      api.POST('/api/v1/session', { body }).then(unwrap).then(forget),
  });
}

export function useSignUp() {
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: (body: Body<'SignUpRequest'>) =>
      api.POST('/api/v1/accounts', { body }).then(unwrap).then(forget),
  });
}

/** The session at another clinic; who comes there for the first time becomes its client. */
export function useEnterClinic() {
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: (clinic: string) =>
      api.POST('/api/v1/session/clinic', { body: { clinic } }).then(unwrap).then(forget),
  });
}

export function useSignOut() {
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: (where: 'here' | 'everywhere') =>
      (where === 'here' ? api.DELETE('/api/v1/session') : api.DELETE('/api/v1/sessions')).then(unwrap),
    onSuccess: () => {
      // What was typed in this tab goes along with whoever typed it.
      sessionStorage.clear();
      return forget();
    },
  });
}

export function useAskForReset() {
  return useMutation({
    mutationFn: (email: string) => api.POST('/api/v1/password-resets', { body: { email } }).then(unwrap),
  });
}

export function useRedeemReset() {
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: (body: Body<'RedeemPasswordReset'>) =>
      api.POST('/api/v1/password-resets/redemption', { body }).then(unwrap),
    onSuccess: forget,
  });
}

export function useAcceptInvitation() {
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: (body: Body<'AcceptInvitation'>) =>
      api.POST('/api/v1/invitations/acceptance', { body }).then(unwrap).then(forget),
  });
}

/** A token from a link travels in a body, never in an address that a log would keep. */
export const invitationQuery = (token: string) => ({
  queryKey: ['invitation', token],
  queryFn: () => api.POST('/api/v1/invitations/reading', { body: { token } }).then(unwrap),
  retry: false,
});
