import { HeartHandshake, LockKeyhole, ReceiptText } from 'lucide-react';
import { t } from './clinics.texts.ts';

const promises = [
  { name: 'price', icon: ReceiptText },
  { name: 'private', icon: LockKeyhole },
  { name: 'choice', icon: HeartHandshake },
] as const;

/** What can be relied on here. */
export function Promises() {
  return (
    <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
      {promises.map(({ name, icon: Icon }) => (
        <li key={name} className="flex gap-3">
          <Icon aria-hidden className="mt-0.5 size-6 shrink-0 text-primary" />
          <span>
            <span className="block font-semibold">{t(`promise.${name}`)}</span>
            <span className="block text-sm text-ink-soft">{t(`promise.${name}.text`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
