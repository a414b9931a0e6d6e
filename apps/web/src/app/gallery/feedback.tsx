import { CalendarHeart } from 'lucide-react';
import { ApiProblem } from '../../api/api-problem.ts';
import { Badge, Button, Callout, Card, EmptyState, ProblemNote, Skeleton, Spinner } from '../../ui/index.ts';
import { Columns, Row, Section } from './section.tsx';

const wrongInput = new ApiProblem({
  type: 'urn:unbrace:problem:invalid',
  title: 'Some of what was sent is not right',
  status: 422,
  issues: [{ path: 'email', message: 'write the whole address' }],
});
const taken = new ApiProblem({
  type: 'urn:unbrace:problem:bookings/slot-taken',
  title: 'That time has just been taken',
  status: 409,
  detail: 'The nearest free times are 10:15 am and 11:45 am.',
});

export function Feedback() {
  return (
    <Section title="States and answers">
      <Row>
        <Badge>Draft</Badge>
        <Badge tone="primary">Offered</Badge>
        <Badge tone="good">Confirmed</Badge>
        <Badge tone="info">Note</Badge>
        <Badge tone="caution">Gentler session</Badge>
        <Badge tone="danger">On hold</Badge>
      </Row>
      <Columns>
        <Callout tone="info" title="Your therapist needs 2.5 by 3 metres">
          <p>A living room with the coffee table moved is usually right.</p>
        </Callout>
        <Callout tone="good" title="Nothing speaks against this visit" />
        <Callout
          tone="caution"
          title="We will keep it gentler"
          actions={<Button size="small">See why</Button>}
        >
          <p>You said that the area is very tender. Pressure stays light there.</p>
        </Callout>
        <Callout tone="danger" title="Please do not wait for a massage">
          <p>
            Numbness where you would sit on a saddle needs a doctor now. Call 000 or go to an emergency
            department.
          </p>
        </Callout>
        <ProblemNote error={wrongInput} fieldNames={{ email: 'E-mail' }} />
        <ProblemNote error={taken} onRetry={() => undefined} />
        <ProblemNote error={new TypeError('Failed to fetch')} onRetry={() => undefined} />
        <Card title="Loading">
          <div className="flex flex-col gap-4">
            <Spinner label="Looking for times" />
            <Skeleton />
          </div>
        </Card>
      </Columns>
      <EmptyState icon={CalendarHeart} title="No visits yet" action={<Button>Book a visit</Button>}>
        When you book one, it shows here with everything that you need on the day.
      </EmptyState>
    </Section>
  );
}
