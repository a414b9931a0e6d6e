import { bodyRegions } from '@unbrace/shared/intake';
import { planMarks } from '@unbrace/shared/triage';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { BodyMap } from '../../ui/body-map/body-map.tsx';
import { BodyThumbnail } from '../../ui/body-map/body-thumbnail.tsx';
import { Drawer } from '../../ui/index.ts';
import { PlanRibbon } from '../../ui/plan-ribbon/plan-ribbon.tsx';
import { RibbonStrip } from '../../ui/plan-ribbon/ribbon-strip.tsx';
import type { OfferReview } from './offers.queries.ts';
import { t } from './offers.texts.ts';

type Plan = NonNullable<OfferReview['plan']>;

/** The plan in a line beside the body it is for; pressed, the whole of what may be seen before accepting. */
export function PlanStrip({ plan, line, limits }: { plan: Plan; line: string; limits: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const told = useId();
  return (
    <>
      <span id={told} hidden>
        {t('plan.open', { line: plan.line })}
      </span>
      <AriaButton
        aria-describedby={told}
        onPress={() => setIsOpen(true)}
        className="flex cursor-pointer items-center gap-3 rounded-card bg-caution-soft px-3 py-1.5 text-left text-sm font-medium text-caution-ink hovered:brightness-95"
      >
        <BodyThumbnail areas={plan.sore} marks={planMarks(plan)} />
        <span className="flex min-w-0 flex-1 flex-col gap-1.5">
          <span className="wrap-anywhere">{line}</span>
          <RibbonStrip blocks={plan.blocks} />
        </span>
        <ChevronRight aria-hidden className="size-5 shrink-0" />
      </AriaButton>
      <Drawer title={t('plan.title')} isOpen={isOpen} onOpenChange={setIsOpen}>
        <div className="flex flex-col gap-6">
          <PlanRibbon blocks={plan.blocks} />
          {limits !== '' && <p className="text-sm">{t('plan.limits', { limits })}</p>}
          <p className="text-sm">{t('plan.no-go', { where: plan.noGo.words.join('; ') })}</p>
          <BodyMap regions={bodyRegions} areas={plan.sore} marks={planMarks(plan)} spine />
        </div>
      </Drawer>
    </>
  );
}
