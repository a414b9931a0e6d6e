import { bodyRegions } from '@unbrace/shared/intake';
import { planMarks } from '@unbrace/shared/triage';
import { useState } from 'react';
import { BodyMap } from '../../ui/body-map/body-map.tsx';
import { Button, Callout, Card, DefinitionList } from '../../ui/index.ts';
import { PlanRibbon } from '../../ui/plan-ribbon/plan-ribbon.tsx';
import { EditPlanDialog } from './edit-plan-dialog.tsx';
import { PlanEdits } from './plan-edits.tsx';
import { PlanLists } from './plan-lists.tsx';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

const editable: readonly Visit['state'][] = ['confirmed', 'en_route', 'arrived', 'in_session'];

/** The whole plan of a visit: its blocks drawn and in words, where to work and where not, and what is said at the table. */
export function PlanCard({ visit }: { visit: Visit }) {
  const [isEditing, setIsEditing] = useState(false);
  const { plan } = visit;
  if (!plan) return null;
  const { position, products, noGo } = plan;
  return (
    <Card
      title={t('plan.title')}
      actions={
        editable.includes(visit.state) && (
          <Button tone="secondary" size="small" onPress={() => setIsEditing(true)}>
            {t('plan.edit')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-5">
        {plan.isFirstVisit && <p className="text-sm text-ink-soft">{t('plan.first', { cap: plan.cap })}</p>}
        {plan.lesson && (
          <Callout tone={plan.lesson.kind === 'improved' ? 'good' : 'caution'} title={t('plan.lesson')}>
            <p>{plan.lesson.therapist}</p>
          </Callout>
        )}
        <PlanRibbon blocks={plan.blocks} />
        <PlanEdits edits={plan.edits} />
        <DefinitionList
          items={[
            [t('plan.position'), `${position.lies}. ${position.head}.`],
            [t('plan.product'), productText(products)],
            [t('plan.no-go'), noGo.words.join('; ')],
          ]}
        />
        <section aria-label={t('plan.map')}>
          <BodyMap regions={bodyRegions} areas={plan.sore} marks={planMarks(plan)} spine />
        </section>
        <PlanLists plan={plan} />
      </div>
      <EditPlanDialog
        key={plan.revision}
        bookingId={visit.bookingId}
        plan={plan}
        isOpen={isEditing}
        onOpenChange={setIsEditing}
      />
    </Card>
  );
}

function productText({ use, leaveOut, patchTest }: NonNullable<Visit['plan']>['products']): string {
  return [
    use,
    ...(patchTest ? [t('plan.patch-test')] : []),
    ...(leaveOut.length > 0 ? [t('plan.leave-out', { what: leaveOut.join(', ') })] : []),
  ].join('; ');
}
