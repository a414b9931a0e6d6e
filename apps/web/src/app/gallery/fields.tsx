import { useState } from 'react';
import {
  type Choice,
  ComboBox,
  DateField,
  NumberField,
  Select,
  TextArea,
  TextField,
  TimeField,
} from '../../ui/index.ts';
import { Columns, Section } from './section.tsx';

const suburbs: Choice[] = ['Balmain', 'Bondi', 'Glebe', 'Manly', 'Mosman', 'Newtown', 'Surry Hills'].map(
  (name) => ({
    id: name.toLowerCase(),
    name,
  }),
);
const services: Choice[] = [
  { id: 'relaxation', name: 'Relaxation', hint: 'Slow and light' },
  { id: 'remedial', name: 'Remedial', hint: 'For one sore place' },
  { id: 'osteopathy', name: 'Osteopathy', hint: 'Not in this area', disabled: true },
];

export function Fields() {
  const [name, setName] = useState('');
  const [note, setNote] = useState('Ring twice, the dog is friendly.');
  const [floor, setFloor] = useState(3);
  const [service, setService] = useState<string | null>(null);
  const [suburb, setSuburb] = useState<string | null>('glebe');
  const [date, setDate] = useState<string | null>('2026-11-20');
  const [time, setTime] = useState<string | null>('09:30');
  return (
    <Section title="Fields">
      <Columns>
        <TextField
          label="Name at the reservation"
          hint="As the hotel has it."
          value={name}
          onChange={setName}
        />
        <TextField
          label="E-mail"
          type="email"
          value="mia@"
          error="Write the whole address, such as mia@example.com"
        />
        <TextField label="Room" optional isDisabled value="Not yet known" />
        <TextField label="Drive at most" value="35" suffix="minutes" />
        <NumberField label="Floor" value={floor} onChange={setFloor} minValue={0} maxValue={80} />
        <Select
          label="Service"
          choices={services}
          value={service}
          onChange={setService}
          error="Choose what you would like"
        />
        <ComboBox label="Suburb" choices={suburbs} value={suburb} onChange={setSuburb} />
        <DateField label="Date of birth" value={date} onChange={setDate} />
        <TimeField label="From" value={time} onChange={setTime} />
        <TextArea label="How to get in" optional value={note} onChange={setNote} />
      </Columns>
    </Section>
  );
}
