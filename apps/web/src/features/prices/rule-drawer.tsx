import { PriceRule, type PriceRuleKind } from '@unbrace/shared/prices';
import { useState } from 'react';
import { Button, Drawer, Select, TextField } from '../../ui/index.ts';
import { blankRule } from './draft-rules.ts';
import { kindNames, t } from './prices.texts.ts';
import { RuleFields } from './rule-fields.tsx';

interface RuleDrawerProps {
  /** The rule that changes; for a new one the id that it will have, by kind. */
  rule: PriceRule | { readonly newId: (kind: PriceRuleKind) => string };
  currency: string;
  zone: string;
  onDone: (rule: PriceRule) => void;
  onClose: () => void;
}

const kinds = (Object.keys(kindNames) as PriceRuleKind[]).map((id) => ({ id, name: kindNames[id] }));

/** Writes one rule of the draft; nothing is stored before the list is published. */
export function RuleDrawer({ rule: given, currency, zone, onDone, onClose }: RuleDrawerProps) {
  const isNew = 'newId' in given;
  const [rule, setRule] = useState<PriceRule>(
    isNew ? blankRule('time-of-day', given.newId('time-of-day')) : given,
  );
  const [tried, setTried] = useState(false);
  const read = PriceRule.safeParse(rule);
  const problems = new Map(read.error?.issues.map(({ path, message }) => [path.join('.'), message]));
  const labelProblem = problems.get('label');
  const other = [...problems].find(([path]) => path !== 'label')?.[1];
  return (
    <Drawer
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={isNew ? t('drawer.new') : t('drawer.change', { name: given.label })}
      actions={
        <Button
          onPress={() => {
            setTried(true);
            if (read.success) onDone(read.data);
          }}
        >
          {t('drawer.done')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {isNew && (
          <Select
            label={t('field.kind')}
            choices={kinds}
            value={rule.kind}
            onChange={(kind) => setRule({ ...blankRule(kind, given.newId(kind)), label: rule.label })}
          />
        )}
        <TextField
          label={t('field.label')}
          value={rule.label}
          onChange={(label) => setRule({ ...rule, label })}
          {...(tried && labelProblem !== undefined ? { error: labelProblem } : {})}
        />
        <RuleFields rule={rule} currency={currency} zone={zone} onChange={setRule} />
        {tried && other !== undefined && (
          <p role="alert" className="text-sm font-medium text-danger">
            {other}
          </p>
        )}
      </div>
    </Drawer>
  );
}
