import { aud, fromText } from '@unbrace/shared/kernel';
import {
  Badge,
  BottomBar,
  Button,
  Card,
  DateTime,
  DefinitionList,
  Money,
  Stepper,
  Table,
  type TableColumn,
  Tabs,
} from '../../ui/index.ts';
import { Columns, Section } from './section.tsx';

const zone = 'Australia/Sydney';
const visits = [
  {
    id: '1',
    who: 'Ana Petrov',
    at: fromText('2026-11-20T08:30:00Z'),
    price: aud(229_00),
    state: 'confirmed',
  },
  { id: '2', who: 'Tom Nguyen', at: fromText('2026-11-21T00:00:00Z'), price: aud(169_00), state: 'on hold' },
];
const columns: TableColumn<(typeof visits)[number]>[] = [
  { id: 'who', name: 'Client', rowHeader: true, cell: ({ who }) => who },
  { id: 'at', name: 'When', cell: ({ at }) => <DateTime at={at} zone={zone} /> },
  {
    id: 'state',
    name: 'State',
    cell: ({ state }) => <Badge tone={state === 'confirmed' ? 'good' : 'caution'}>{state}</Badge>,
  },
  { id: 'price', name: 'Price', align: 'end', cell: ({ price }) => <Money value={price} /> },
];

export function Content() {
  return (
    <Section title="Content">
      <Card title="Visits" flush>
        <div className="px-4 md:px-2">
          <Table caption="Visits" columns={columns} rows={visits} rowKey={({ id }) => id} />
        </div>
      </Card>
      <Columns>
        <Card title="Your visit">
          <DefinitionList
            items={[
              [
                'When',
                <DateTime
                  key="at"
                  at={visits[0]?.at ?? 0}
                  until={(visits[0]?.at ?? 0) + 5_400_000}
                  zone={zone}
                />,
              ],
              ['Where', 'Hotel, Darling Harbour'],
              ['Price', <Money key="price" value={aud(229_00)} />],
            ]}
          />
        </Card>
        <Tabs
          label="Client"
          tabs={[
            { id: 'visits', name: 'Visits', panel: <p>Three visits since August.</p> },
            { id: 'places', name: 'Places', panel: <p>Home and a hotel.</p> },
          ]}
        />
        <div className="flex flex-col rounded-card border border-line p-4">
          <Stepper
            steps={['Where', 'For whom', 'What hurts', 'Safety check', 'When', 'Review']}
            current={2}
          />
          <div className="h-24" />
          <BottomBar note="90 min with Mia · $229.00">
            <Button tone="secondary" size="large">
              Back
            </Button>
            <Button size="large">Continue</Button>
          </BottomBar>
        </div>
      </Columns>
    </Section>
  );
}
