import type { Role } from '@unbrace/shared/identity';
import { catalogue } from '../../../ui/text/catalogue.ts';

export const t = catalogue({
  title: 'Team',
  lead: 'Who works for the clinic, and what each may see and do.',
  invite: 'Invite somebody',
  'invite.title': 'Invite somebody',
  'invite.do': 'Send the invitation',
  'invite.sent': 'The invitation is on its way to {email}',
  'invite.text': 'They get a link by e-mail and choose a password of their own.',
  'field.name': 'Name',
  'field.email': 'E-mail',
  'field.role': 'Role',
  'field.therapist': 'Which therapist are they?',
  'field.therapist.hint': 'They then see the jobs of that therapist.',
  'field.therapist.none': 'None of these',
  'column.name': 'Name',
  'column.email': 'E-mail',
  'column.role': 'Role',
  'column.calls': 'May clear calls',
  'calls.what':
    'Who may clear calls sees the holds that a conversation can settle, with only the answers that caused them, rings the person and records what was said. Each look is logged. Documents, refusals and red flags stay with the clinical lead.',
  'calls.of': '{name} may clear calls',
  'calls.yes': 'Yes',
  'calls.no': 'No',
  'calls.on': '{name} may clear calls now',
  'calls.off': '{name} may no longer clear calls',
  'calls.failed': 'That did not work. Please try again.',
  'column.since': 'Since',
  'column.actions': 'Actions',
  you: 'you',
  end: 'End the role',
  'end.of': 'End the role {role} of {name}',
  'end.title': 'End the role {role} of {name}?',
  'end.text': 'They are signed out where they only had this role. What they did stays in the log.',
  'end.keep': 'Keep it',
  'end.done': '{name} is no longer {role}',
  empty: 'Nobody works here yet',
});

export const roleNames: Record<Role, string> = {
  owner: 'Owner',
  admin: 'Admin',
  scheduler: 'Scheduler',
  clinical_lead: 'Clinical lead',
  therapist: 'Therapist',
  finance: 'Finance',
  client: 'Client',
};

export const roleHints: Partial<Record<Role, string>> = {
  owner: 'Everything, the audit log too',
  admin: 'The day, clients, therapists, services and team',
  scheduler: 'The day and clients; no health answers',
  clinical_lead: 'Ends holds after reading why',
  therapist: 'Own jobs and visits',
  finance: 'Money; no health answers',
};
