import { Badge, type Tone } from '../../ui/index.ts';
import type { VisitSummary } from './visits.queries.ts';
import { t } from './visits.texts.ts';

type State = VisitSummary['state'];

const looks: Partial<Record<State, { tone: Tone; text: string }>> = {
  confirmed: { tone: 'neutral', text: t('state.confirmed') },
  en_route: { tone: 'primary', text: t('state.en_route') },
  arrived: { tone: 'primary', text: t('state.arrived') },
  in_session: { tone: 'primary', text: t('state.in_session') },
  completed: { tone: 'good', text: t('state.completed') },
  closed: { tone: 'good', text: t('state.closed') },
  stopped: { tone: 'caution', text: t('state.stopped') },
  no_show: { tone: 'caution', text: t('state.no_show') },
  refused: { tone: 'caution', text: t('state.refused') },
  cancelled: { tone: 'caution', text: t('state.cancelled') },
  blocked: { tone: 'danger', text: t('state.blocked') },
};

export function StateBadge({ state }: { state: State }) {
  const { tone, text } = looks[state] ?? { tone: 'neutral' as const, text: t('state.other') };
  return <Badge tone={tone}>{text}</Badge>;
}
