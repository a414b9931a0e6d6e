import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

/** What a control has no room to show: beside it while it is pointed at or has the focus. Never the only place of a fact. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactElement }) {
  return (
    <TooltipTrigger delay={350} closeDelay={0}>
      {children}
      <AriaTooltip
        offset={6}
        className="max-w-72 rounded-control border border-line bg-raised px-3 py-2 text-xs text-ink shadow-float wrap-anywhere data-entering:animate-in"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
