import type { PriceRule } from '@unbrace/shared/prices';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { Badge, Button, IconButton, toast } from '../../ui/index.ts';
import { movedRule } from './draft-rules.ts';
import { t } from './prices.texts.ts';
import { ruleWords } from './rule-words.ts';

interface RuleListProps {
  rules: readonly PriceRule[];
  currency: string;
  zone: string;
  /** Absent for those who only read. */
  editing?: { onRules: (rules: readonly PriceRule[]) => void; onChange: (rule: PriceRule) => void };
}

/** The rules in their order. */
export function RuleList({ rules, currency, zone, editing }: RuleListProps) {
  if (rules.length === 0) return <p>{t('rules.none')}</p>;
  return (
    <ol className="divide-y divide-line">
      {rules.map((rule, index) => (
        <li key={rule.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
          <span className="min-w-52 flex-1">
            <span className="flex flex-wrap items-center gap-2 font-semibold">
              {rule.label}
              {'stacks' in rule && rule.stacks && <Badge tone="info">{t('rule.stacks')}</Badge>}
            </span>
            <span className="text-sm text-ink-soft">{ruleWords(rule, currency, zone)}</span>
          </span>
          {editing && <RuleActions rules={rules} index={index} rule={rule} {...editing} />}
        </li>
      ))}
    </ol>
  );
}

interface RuleActionsProps {
  rules: readonly PriceRule[];
  index: number;
  rule: PriceRule;
  onRules: (rules: readonly PriceRule[]) => void;
  onChange: (rule: PriceRule) => void;
}

function RuleActions({ rules, index, rule, onRules, onChange }: RuleActionsProps) {
  const name = rule.label;
  const move = (by: 1 | -1) => {
    onRules(movedRule(rules, index, by));
    toast({ title: t('rule.moved', { name, number: index + by + 1 }) });
  };
  return (
    <span className="flex items-center gap-1">
      <IconButton
        label={t('rule.up.of', { name })}
        icon={<ArrowUp aria-hidden className="size-4" />}
        isDisabled={index === 0}
        onPress={() => move(-1)}
      />
      <IconButton
        label={t('rule.down.of', { name })}
        icon={<ArrowDown aria-hidden className="size-4" />}
        isDisabled={index === rules.length - 1}
        onPress={() => move(1)}
      />
      <Button
        size="small"
        tone="secondary"
        aria-label={t('rule.change.of', { name })}
        onPress={() => onChange(rule)}
      >
        {t('rule.change')}
      </Button>
      <IconButton
        label={t('rule.remove.of', { name })}
        icon={<Trash2 aria-hidden className="size-4" />}
        onPress={() => onRules(rules.filter((each) => each !== rule))}
      />
    </span>
  );
}
