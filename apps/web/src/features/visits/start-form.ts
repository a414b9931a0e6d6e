import { zodResolver } from '@hookform/resolvers/zod';
import type { StartVisitRequest } from '@unbrace/shared/visits';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import { t } from './visits.texts.ts';

/** Left is what the fields hold while they are filled in, right of the pipe what may be sent. */
const typed = (maxPressure: number | null) =>
  z.object({
    consentGiven: z.boolean().pipe(z.literal(true, { error: t('start.consent.missing') })),
    agreedPressure: z
      .number()
      .nullable()
      .pipe(
        z
          .int({ error: t('start.pressure.missing') })
          .max(maxPressure ?? 10, { error: t('start.pressure.above', { max: maxPressure ?? 10 }) }),
      ),
    stopWord: z
      .string()
      .trim()
      .min(1, { error: t('start.stop-word.missing') }),
  });
type Typed = ReturnType<typeof typed>;

/** The form at the table; the pressure agreed on stays within what triage allows. */
export function useStartForm(maxPressure: number | null, onAgreed: (agreed: StartVisitRequest) => void) {
  const { control, handleSubmit } = useForm<z.input<Typed>, unknown, z.output<Typed>>({
    resolver: zodResolver(typed(maxPressure)),
    defaultValues: { consentGiven: false, agreedPressure: null, stopWord: '' },
  });
  const submit = handleSubmit(({ consentGiven, agreedPressure, stopWord }) =>
    onAgreed({ consentGiven, agreedPressure, stopWord }),
  );
  return {
    fields: {
      consentGiven: useController({ control, name: 'consentGiven' }),
      agreedPressure: useController({ control, name: 'agreedPressure' }),
      stopWord: useController({ control, name: 'stopWord' }),
    },
    submit: () => void submit(),
  };
}
