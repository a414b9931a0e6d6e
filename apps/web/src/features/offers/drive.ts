import type { Offer } from './offers.queries.ts';
import { t } from './offers.texts.ts';

/** The drive to the visit and from it, in minutes; `none` where there is no neighbour to drive from or to. */
export function driveText({ driveInMinutes, driveOutMinutes }: Offer): string {
  return t('offer.drive', { in: minutesText(driveInMinutes), out: minutesText(driveOutMinutes) });
}

function minutesText(minutes: number | null): string {
  return minutes === null ? t('offer.drive.none') : t('offer.minutes', { minutes });
}
