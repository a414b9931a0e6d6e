import { Facts } from '@unbrace/shared/triage';
import { useState } from 'react';
import { Button, Card, DefinitionList, ProblemNote, TextArea } from '../../../ui/index.ts';
import { useTryFacts } from './rules.queries.ts';
import { t } from './rules.texts.ts';

const example = '{ "backPain": true, "painScore": 5 }';

/** Typed-in facts, judged on the spot. */
export function TryFacts() {
  const [text, setText] = useState(example);
  const [wrong, setWrong] = useState<string | undefined>();
  const judge = useTryFacts();
  const submit = () => {
    const read = factsIn(text);
    setWrong('error' in read ? read.error : undefined);
    if ('facts' in read) judge.mutate(read.facts);
  };
  const outcome = judge.data;
  const rulesThat = (verdict: string) =>
    Object.entries(outcome?.verdicts ?? {}).flatMap(([id, said]) => (said === verdict ? [id] : []));
  return (
    <div className="flex flex-col gap-4">
      <p>{t('try.lead')}</p>
      <TextArea
        label={t('try.facts')}
        hint={t('try.hint', { example })}
        value={text}
        onChange={setText}
        error={wrong}
      />
      <div>
        <Button pending={judge.isPending} onPress={submit}>
          {t('try.do')}
        </Button>
      </div>
      <ProblemNote error={judge.error} />
      {outcome && (
        <Card title={t('try.result')}>
          <div role="status">
            <DefinitionList
              items={[
                [t('try.tier'), outcome.tier.replaceAll('_', ' ').toLowerCase()],
                [t('try.fires'), rulesThat('fires').join(', ') || t('none')],
                [t('try.unknown'), rulesThat('unknown').join(', ') || t('none')],
                [t('try.clear'), t('try.clear.count', { count: rulesThat('clear').length })],
                [t('try.limits'), limitsOf(outcome.restrictions)],
              ]}
            />
          </div>
        </Card>
      )}
    </div>
  );
}

function limitsOf({
  maxPressure,
  maxMinutes,
}: {
  maxPressure: number | null;
  maxMinutes: number | null;
}): string {
  const parts = [
    ...(maxPressure === null ? [] : [`${maxPressure}/10`]),
    ...(maxMinutes === null ? [] : [`${maxMinutes} min`]),
  ];
  return parts.join(', ') || t('none');
}

/** The facts that a text holds, or what is wrong with it. */
function factsIn(text: string): { facts: Facts } | { error: string } {
  try {
    const { success, data, error } = Facts.safeParse(JSON.parse(text));
    if (success) return { facts: data };
    return { error: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') };
  } catch {
    return { error: t('try.notJson') };
  }
}
