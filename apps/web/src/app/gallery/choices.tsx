import { Building2, Hotel, House } from 'lucide-react';
import { useState } from 'react';
import { Checkbox, CheckboxCards, NumericScale, RadioCards, Switch } from '../../ui/index.ts';
import { Columns, Section } from './section.tsx';

const places = [
  { id: 'home', name: 'Home', hint: 'Yours or a friend’s', icon: <House /> },
  { id: 'hotel', name: 'Hotel', hint: 'We arrange it with the desk', icon: <Hotel /> },
  { id: 'workplace', name: 'Workplace', hint: 'Needs a room that closes', icon: <Building2 /> },
] as const;
const answers = [
  { id: 'yes', name: 'Yes' },
  { id: 'no', name: 'No' },
  { id: 'unsure', name: 'Not sure' },
] as const;
const goals = [
  { id: 'relieve', name: 'Ease a sore place' },
  { id: 'relax', name: 'Wind down' },
  { id: 'recover', name: 'Recover from sport' },
] as const;

export function Choices() {
  const [place, setPlace] = useState<'home' | 'hotel' | 'workplace' | null>('home');
  const [answer, setAnswer] = useState<'yes' | 'no' | 'unsure' | null>(null);
  const [wishes, setWishes] = useState<('relieve' | 'relax' | 'recover')[]>(['relax']);
  const [agreed, setAgreed] = useState(false);
  const [on, setOn] = useState(true);
  const [pain, setPain] = useState<number | null>(4);
  return (
    <Section title="Choices">
      <Columns>
        <RadioCards label="Where shall we come?" choices={places} value={place} onChange={setPlace} />
        <CheckboxCards
          label="What for?"
          hint="All that fit."
          choices={goals}
          value={wishes}
          onChange={setWishes}
        />
        <RadioCards
          label="Is there any numb or strange feeling where you would sit on a saddle?"
          choices={answers}
          value={answer}
          onChange={setAnswer}
          layout="row"
          error="Please answer; not sure is an answer too"
        />
        <NumericScale label="How strong is it right now?" value={pain} onChange={setPain} />
        <Checkbox value={agreed} onChange={setAgreed} error={agreed ? undefined : 'We need this to go on'}>
          I agree that the clinic keeps my health answers to plan this visit.
        </Checkbox>
        <Switch value={on} onChange={setOn}>
          Send me a reminder
        </Switch>
      </Columns>
    </Section>
  );
}
