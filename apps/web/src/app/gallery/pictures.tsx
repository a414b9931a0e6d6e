import { bodyRegions } from '@unbrace/shared/intake';
import { useState } from 'react';
import type { BodyArea } from '../../ui/body-map/body-area.ts';
import { BodyMap } from '../../ui/body-map/body-map.tsx';
import { DayBoard } from '../../ui/day-board/day-board.tsx';
import { Card, toast } from '../../ui/index.ts';
import { sampleDay } from './sample-day.ts';
import { Section } from './section.tsx';

export function Pictures() {
  const [areas, setAreas] = useState<BodyArea[]>([
    { region: 'low-back-left', intensity: 7 },
    { region: 'low-back-centre', intensity: 4 },
    { region: 'shoulder-back-right', intensity: 2 },
  ]);
  return (
    <>
      <Section title="Body map">
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Card title="To fill in">
            <BodyMap regions={bodyRegions} areas={areas} onChange={setAreas} intensity />
          </Card>
          <Card title="To read">
            <BodyMap
              regions={bodyRegions}
              areas={[{ region: 'low-back-right', intensity: 6 }]}
              marks={[
                { region: 'belly', kind: 'no-go', note: 'recent operation' },
                { region: 'neck-back', kind: 'cap', cap: 4 },
                { region: 'calf-left', kind: 'no-go' },
                { region: 'between-shoulder-blades', kind: 'before' },
              ]}
            />
          </Card>
        </div>
      </Section>
      <Section title="Day board">
        <DayBoard {...sampleDay} onSelect={(id) => toast({ tone: 'info', title: `Visit ${id}` })} />
      </Section>
    </>
  );
}
