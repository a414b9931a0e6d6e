import { Gender } from '@unbrace/shared/therapists';
import { CheckboxCards, type Choice, Select, TextArea, TextField } from '../../ui/index.ts';
import { useField } from '../../ui/use-field.ts';
import { WordsField } from '../../ui/words-field.tsx';
import type { TherapistControl } from './typed-therapist.ts';
import { genderNames, t } from './therapists.texts.ts';

/** Who they are and what they may do. */
export function PersonFields({
  control,
  services,
}: {
  control: TherapistControl;
  services: readonly Choice[];
}) {
  return (
    <>
      <TextField label={t('field.name')} autoComplete="off" {...useField(control, 'name')} />
      <Select
        label={t('field.gender')}
        hint={t('field.gender.hint')}
        choices={Gender.options.map((id) => ({ id, name: genderNames[id] }))}
        {...useField(control, 'gender')}
      />
      <TextField label={t('field.email')} type="email" autoComplete="off" {...useField(control, 'email')} />
      <TextField label={t('field.phone')} type="tel" autoComplete="off" {...useField(control, 'phone')} />
      <TextArea
        label={t('field.about')}
        hint={t('field.about.hint')}
        optional
        rows={3}
        {...useField(control, 'about')}
      />
      <CheckboxCards label={t('field.services')} choices={services} {...useField(control, 'serviceIds')} />
      <WordsField label={t('field.skills')} hint={t('field.words.hint')} {...useField(control, 'skills')} />
      <WordsField
        label={t('field.languages')}
        hint={t('field.words.hint')}
        {...useField(control, 'languages')}
      />
    </>
  );
}
