import { z } from 'zod';

/** What a membership lets a person do; `product.md` section 1. */
export const roles = [
  'owner',
  'admin',
  'scheduler',
  'clinical_lead',
  'therapist',
  'finance',
  'client',
] as const;

export const Role = z.enum(roles).meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

/** Everybody who works for the clinic. */
export const staff = [
  'owner',
  'admin',
  'scheduler',
  'clinical_lead',
  'therapist',
  'finance',
] as const satisfies Role[];

/** Who runs the clinic's day on the board. */
export const desk = ['owner', 'admin', 'scheduler'] as const satisfies Role[];

/** Who changes the clinic's services, people and settings. */
export const management = ['owner', 'admin'] as const satisfies Role[];
