import type { AddTherapistRequest } from '@unbrace/shared/therapists';
import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';

/** A therapist as the form has them; a phone number is still as it was typed. */
export type TypedTherapist = z.input<typeof AddTherapistRequest>;
export type TherapistControl = Control<TypedTherapist, unknown, z.output<typeof AddTherapistRequest>>;
/** Where a therapist starts from, found by suburb; given by the page, because suburbs are another feature's. */
export type BaseField = (base: {
  value: TypedTherapist['base'];
  onChange: (base: TypedTherapist['base']) => void;
  error: string | undefined;
}) => ReactNode;
