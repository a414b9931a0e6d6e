import { Callout, RadioCards, Select, TextField } from '../../ui/index.ts';
import { t } from './clients.texts.ts';
import type { Recipient } from './recipients.queries.ts';
import type { WhoDraft } from './who-draft.ts';

const relationships = ['partner', 'parent', 'friend', 'guest', 'colleague', 'other'] as const;

/** Me, somebody booked for before, somebody new, or a child. */
export function WhoFields({
  draft,
  onChange,
  problems,
  saved,
}: {
  draft: WhoDraft;
  onChange: (change: Partial<WhoDraft>) => void;
  problems: Readonly<Record<string, string>>;
  saved: readonly Recipient[];
}) {
  const others = saved.filter(({ relationship }) => relationship !== 'self');
  return (
    <div className="flex flex-col gap-5">
      <RadioCards
        label={t('who.label')}
        value={draft.who === 'saved' ? draft.savedId : draft.who}
        onChange={(id) =>
          id === 'me' || id === 'other' || id === 'minor'
            ? onChange({ who: id, savedId: null })
            : onChange({ who: 'saved', savedId: id })
        }
        choices={[
          { id: 'me', name: t('who.me') },
          ...others.map(({ id, name, relationship }) => ({
            id,
            name,
            hint: t(`relationship.${relationship}`),
          })),
          { id: 'other', name: t('who.other'), hint: t('who.other.hint') },
          { id: 'minor', name: t('who.minor'), hint: t('who.minor.hint') },
        ]}
      />
      {draft.who === 'saved' && problems['saved'] !== undefined && (
        <Callout live tone="caution" title={t('saved.unreachable.title', { name: problems['saved'] })}>
          <p>{t('saved.unreachable.text')}</p>
        </Callout>
      )}
      {(draft.who === 'other' || draft.who === 'minor') && (
        <TextField
          label={t('name')}
          value={draft.name}
          onChange={(name) => onChange({ name })}
          error={problems['name']}
        />
      )}
      {draft.who === 'other' && (
        <>
          <Select
            label={t('relationship')}
            value={relationships.find((each) => each === draft.relationship) ?? null}
            onChange={(relationship) => onChange({ relationship })}
            choices={relationships.map((id) => ({ id, name: t(`relationship.${id}`) }))}
          />
          <TextField
            label={t('email')}
            hint={t('contact.hint')}
            type="email"
            value={draft.email}
            onChange={(email) => onChange({ email })}
            error={problems['email']}
          />
          <TextField
            label={t('phone')}
            optional
            type="tel"
            value={draft.phone}
            onChange={(phone) => onChange({ phone })}
            error={problems['phone']}
          />
        </>
      )}
    </div>
  );
}
