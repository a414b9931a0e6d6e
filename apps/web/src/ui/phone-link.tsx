import { formatPhone } from './text/format-phone.ts';

/** A number to ring. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a
      href={`tel:${phone}`}
      className="inline-flex min-h-11 items-center font-semibold whitespace-nowrap text-primary tabular-nums underline underline-offset-4"
    >
      {formatPhone(phone)}
    </a>
  );
}
