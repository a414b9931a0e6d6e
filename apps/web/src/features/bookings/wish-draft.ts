import { Gender } from '@unbrace/shared/therapists';
import { z } from 'zod';

/** What kind of visit, and who may come; kept while one books. */
export const WishDraft = z.object({
  serviceId: z.string().nullable(),
  minutes: z.int().nullable(),
  therapistId: z.string().nullable(),
  gender: Gender.nullable(),
  genderRule: z.enum(['must', 'prefer']),
});
export type WishDraft = z.infer<typeof WishDraft>;

export const noWish: WishDraft = {
  serviceId: null,
  minutes: null,
  therapistId: null,
  gender: null,
  genderRule: 'prefer',
};

interface Offered {
  readonly id: string;
  readonly style: string;
  readonly prices: readonly { readonly minutes: number }[];
}

/** What the safety check leaves of a clinic's services: by style, and by length. */
export interface Limits {
  readonly services: readonly string[];
  readonly maxMinutes: number | null;
}

/** The services and lengths that remain; a service without a length left is left out. */
export function withinLimits<Service extends Offered>(
  services: readonly Service[],
  limits: Limits | null,
): Service[] {
  if (!limits) return [...services];
  const { maxMinutes } = limits;
  return services
    .filter(({ style }) => limits.services.includes(style))
    .map((service) => ({
      ...service,
      prices: service.prices.filter(({ minutes }) => maxMinutes === null || minutes <= maxMinutes),
    }))
    .filter(({ prices }) => prices.length > 0);
}

/** What most people book; offered first where it is sold. */
const usualMinutes = 60;

/** The wish as it can be kept: a service and length that are still there, and somebody who gives it. */
export function settleWish<Service extends Offered>(
  wish: WishDraft,
  services: readonly Service[],
  therapists: readonly { readonly id: string; readonly serviceIds: readonly string[] }[],
): {
  readonly service: Service | null;
  readonly minutes: number | null;
  readonly therapistId: string | null;
} {
  const service = services.find(({ id }) => id === wish.serviceId) ?? null;
  const lasting = (wanted: number | null) => service?.prices.find(({ minutes }) => minutes === wanted);
  const length = lasting(wish.minutes) ?? lasting(usualMinutes) ?? service?.prices[0];
  const therapist = therapists.find(
    ({ id, serviceIds }) => id === wish.therapistId && service !== null && serviceIds.includes(service.id),
  );
  return { service, minutes: length?.minutes ?? null, therapistId: therapist?.id ?? null };
}
