import { formatMoney } from '@unbrace/shared/kernel';
import { cx, formatTime } from '../../ui/index.ts';
import { t } from './bookings.texts.ts';
import type { CostAxis, CostStretch } from './cost-axis.ts';

const height = 56;
const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** What cancelling costs as time goes by. The list beneath it says the same in words. */
export function CancellationBar({ axis, zone }: { axis: CostAxis; zone: string }) {
  return (
    <div
      role="img"
      aria-label={t('cancel.bar', {
        from: formatTime(axis.from, zone, 'dateTime'),
        to: formatTime(axis.to, zone, 'dateTime'),
      })}
      className="mb-4"
    >
      <div className="relative flex items-end overflow-hidden rounded-t-control" style={{ height }}>
        {axis.stretches.map((stretch) => (
          <Stretch key={stretch.from} stretch={stretch} />
        ))}
        {axis.now !== null && (
          <span
            className="absolute inset-y-0 border-l-2 border-dashed border-ink"
            style={{ left: percent(axis.now) }}
          >
            <span
              className={cx(
                'absolute top-0 rounded bg-ink px-1 text-xs font-semibold text-canvas',
                axis.now > 0.8 ? 'right-0' : 'left-0',
              )}
            >
              {t('cancel.bar.now')}
            </span>
          </span>
        )}
      </div>
      <div className="relative h-6 border-t-2 border-line-strong text-xs text-ink-soft">
        {labelled(axis).map(({ at, share, isLast }) => (
          <span
            key={at}
            className={cx(
              'absolute top-0 border-line-strong pt-1 whitespace-nowrap',
              isLast ? 'border-r pr-1' : 'border-l pl-1',
            )}
            style={isLast ? { right: percent(1 - share) } : { left: percent(share) }}
          >
            {formatTime(at, zone, 'weekdayTime')}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The first change and the last: more names than these have no room on a phone. */
function labelled({ changes }: CostAxis) {
  return changes
    .map((change, index) => ({ ...change, isLast: index > 0 && index === changes.length - 1 }))
    .filter(({ isLast }, index) => index === 0 || isLast);
}

/** Low where it costs little, high where it costs much: the height says it without the colour. */
function Stretch({ stretch: { from, to, fee, share } }: { stretch: CostStretch }) {
  return (
    <span
      className={cx(
        'flex h-full flex-col justify-end border-r border-surface last:border-r-0',
        share === 0 && 'text-good-ink',
        share > 0 && share < 1 && 'text-caution-ink',
        share >= 1 && 'text-danger-ink',
      )}
      style={{ width: percent(to - from) }}
    >
      <span className="overflow-hidden px-1 text-xs font-semibold whitespace-nowrap">
        {fee.amount === 0 ? t('cancel.free') : to - from > 0.15 && formatMoney(fee)}
      </span>
      <span
        className={cx(
          share === 0 && 'bg-good-soft',
          share > 0 && share < 1 && 'bg-caution-soft',
          share >= 1 && 'bg-danger-soft',
        )}
        style={{ height: Math.max(6, share * (height - 20)) }}
      />
    </span>
  );
}
