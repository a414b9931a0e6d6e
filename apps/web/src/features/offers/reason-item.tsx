import { CircleAlert, Info } from 'lucide-react';
import { Checkbox } from '../../ui/index.ts';
import type { Reason } from './offers.queries.ts';

/** One reason and what to do for it; what must be known is ticked off, one by one. */
export function ReasonItem({
  reason,
  isTicked,
  onTick,
}: {
  reason: Reason;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}) {
  if (reason.mustAcknowledge) {
    return (
      <Checkbox value={isTicked} onChange={onTick}>
        <ReasonText reason={reason} />
      </Checkbox>
    );
  }
  const Icon = reason.tier === 'NOTE' ? Info : CircleAlert;
  return (
    <div className="flex min-h-11 items-start gap-3 py-2">
      <Icon aria-hidden className="mt-0.5 size-5.5 shrink-0 text-info" />
      <ReasonText reason={reason} />
    </div>
  );
}

function ReasonText({ reason: { text, atTable } }: { reason: Reason }) {
  return (
    <span className="flex min-w-0 flex-1 flex-col text-sm wrap-anywhere">
      <strong className="font-semibold">{text}</strong>
      <span>{atTable}</span>
    </span>
  );
}
