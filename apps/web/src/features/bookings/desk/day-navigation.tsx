import { dateOf, dayNumber } from '@unbrace/shared/availability';
import type { LocalDate } from '@unbrace/shared/kernel';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, DateField, IconButton } from '../../../ui/index.ts';
import { t } from './desk.texts.ts';

interface DayNavigationProps {
  date: LocalDate;
  /** Undefined is today, whichever day that is by then. */
  onGo: (date: LocalDate | undefined) => void;
}

/** From day to day: a step, today, or any date typed. */
export function DayNavigation({ date, onGo }: DayNavigationProps) {
  const [typed, setTyped] = useState<LocalDate | null>(date);
  const [shown, setShown] = useState(date);
  if (shown !== date) {
    setShown(date);
    setTyped(date);
  }
  const step = (days: number) => onGo(dateOf(dayNumber(date) + days));
  return (
    <div className="flex flex-wrap items-end gap-2">
      <IconButton
        label={t('board.previous')}
        icon={<ChevronLeft aria-hidden className="size-5" />}
        onPress={() => step(-1)}
      />
      <div className="w-44">
        <DateField
          label={t('board.date')}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            if (next !== null && isPlausible(next)) onGo(next);
          }}
        />
      </div>
      <IconButton
        label={t('board.next')}
        icon={<ChevronRight aria-hidden className="size-5" />}
        onPress={() => step(1)}
      />
      <Button tone="secondary" onPress={() => onGo(undefined)}>
        {t('board.today')}
      </Button>
    </div>
  );
}

/** While a year is being typed it is 2, 20, 202: those days are not gone to. */
function isPlausible(date: LocalDate): boolean {
  return date > '2000-01-01';
}
