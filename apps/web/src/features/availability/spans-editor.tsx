import { Plus, Trash2 } from 'lucide-react';
import { Button, IconButton, TimeField } from '../../ui/index.ts';
import { t } from './availability.texts.ts';
import { EndTimeField } from './end-time-field.tsx';
import { endsNextDay, type Span, troubleIn } from './week.ts';

interface SpansEditorProps {
  /** Which day, as in "Hours 1 on Monday". */
  day: string;
  spans: readonly Span[];
  onChange: (spans: Span[]) => void;
}

/** The hours of one day: any number of spans. */
export function SpansEditor({ day, spans, onChange }: SpansEditorProps) {
  const trouble = troubleIn(spans);
  const change = (index: number, part: Partial<Span>) =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...part } : span)));
  return (
    <div className="flex flex-col gap-2">
      {spans.length === 0 && <p className="py-2.5 text-ink-soft">{t('week.off')}</p>}
      {spans.map((span, index) => (
        <div
          key={index}
          role="group"
          aria-label={t('span.group', { number: index + 1, day })}
          className="flex items-end gap-2 max-[22.5rem]:flex-wrap"
        >
          <TimeField
            label={t('span.from')}
            value={span.from || null}
            onChange={(from) => change(index, { from: from ?? '' })}
          />
          <EndTimeField
            label={t('span.to')}
            {...(endsNextDay(span) ? { hint: t('span.nextDay') } : {})}
            value={span.to || null}
            onChange={(to) => change(index, { to: to ?? '' })}
          />
          <IconButton
            label={t('span.remove', { number: index + 1, day })}
            icon={<Trash2 aria-hidden className="size-4" />}
            onPress={() => onChange(spans.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {trouble && (
        <p role="alert" className="text-sm font-medium text-danger">
          {t(`span.${trouble}`)}
        </p>
      )}
      <div>
        <Button
          size="small"
          tone="quiet"
          icon={<Plus aria-hidden className="size-4" />}
          onPress={() => onChange([...spans, nextSpan(spans)])}
        >
          {t('week.add', { day })}
        </Button>
      </div>
    </div>
  );
}

function nextSpan(spans: readonly Span[]): Span {
  return spans.length === 0 ? { from: '09:00', to: '17:00' } : { from: '', to: '' };
}
