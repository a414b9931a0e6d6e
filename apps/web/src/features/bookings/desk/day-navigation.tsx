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

/** From day to day: a step, today, or any date typed. Enter goes there, and so does leaving the field. */
export function DayNavigation({ date, onGo }: DayNavigationProps) {
  const [typed, setTyped] = useState<LocalDate | null>(date);
  const [shown, setShown] = useState(date);
  if (shown !== date) {
    setShown(date);
    setTyped(date);
  }
  const goThere = () => {
    if (typed !== null && typed !== date && isPlausible(typed)) onGo(typed);
  };
  const step = (days: number) => onGo(dateOf(dayNumber(date) + days));
  return (
    <div className="flex flex-wrap items-end gap-2">
      <IconButton
        label={t('board.previous')}
        icon={<ChevronLeft aria-hidden className="size-5" />}
        onPress={() => step(-1)}
      />
      <div className="w-36 sm:w-44" onKeyDownCapture={(event) => event.key === 'Enter' && goThere()}>
        <DateField label={t('board.date')} value={typed} onChange={setTyped} onBlur={goThere} />
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

/** A year that is typed only in part is 2, 20 or 202. */
function isPlausible(date: LocalDate): boolean {
  return date > '2000-01-01';
}
