import { useState } from 'react';
import { TextField } from './text-field.tsx';

interface WordsFieldProps {
  label: string;
  hint: string;
  error?: string | undefined;
  value: readonly string[];
  onChange: (words: string[]) => void;
  onBlur: () => void;
  name: string;
}

/** A few words with commas between them. What is typed stays as it is until the field is left. */
export function WordsField({ value, onChange, onBlur, label, hint, error, name }: WordsFieldProps) {
  const [typed, setTyped] = useState(value.join(', '));
  return (
    <TextField
      optional
      label={label}
      hint={hint}
      error={error}
      name={name}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(wordsOf(text));
      }}
      onBlur={() => {
        setTyped(wordsOf(typed).join(', '));
        onBlur();
      }}
    />
  );
}

function wordsOf(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
