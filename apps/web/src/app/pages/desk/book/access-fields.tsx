import type { AccessCodes } from '@unbrace/shared/bookings';
import { TextField } from '../../../../ui/index.ts';
import { t } from './book.texts.ts';

const lengths = { gateCode: 40, lockBox: 40, notes: 300 } as const;
const names = ['gateCode', 'lockBox', 'notes'] as const;

/** Codes that belong to this visit alone, out of the way of those who need none. */
export function AccessFields({
  access,
  onChange,
}: {
  access: AccessCodes;
  onChange: (part: Partial<AccessCodes>) => void;
}) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium text-primary">{t('access')}</summary>
      <div className="mt-2 flex flex-col gap-4">
        {names.map((name) => (
          <TextField
            key={name}
            label={t(`access.${name}`)}
            optional
            autoComplete="off"
            maxLength={lengths[name]}
            value={access[name]}
            onChange={(text) => onChange({ [name]: text })}
          />
        ))}
      </div>
    </details>
  );
}
