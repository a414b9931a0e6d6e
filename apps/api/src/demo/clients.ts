/** People who look real: Sydney's mix of names, an apostrophe, an umlaut and an emoji among them. */
const firstNames = [
  'Olivia',
  'Liam',
  'Charlotte',
  'Noah',
  'Amelia',
  'Jack',
  'Isla',
  'William',
  'Mia',
  'Henry',
  'Ava',
  'Lucas',
  'Grace',
  'Oliver',
  'Zoe',
  'Ethan',
  'Ruby',
  'Leo',
  'Aisha',
  'Mateo',
  'Hana',
  'Arjun',
  'Linh',
  'Farid',
  'Siobhán',
  'Jürgen',
  'Chloe',
  'Marcus',
  'Ingrid',
  'Kofi',
] as const;
const lastNames = [
  'Nguyen',
  'Smith',
  'O’Brien',
  'Patel',
  'Williams',
  'Chen',
  'Brown',
  'Kowalski',
  'Taylor',
  'Haddad',
  'Wilson',
  'Singh',
  'Murphy',
  'Rossi',
  'Kelly',
  'Tanaka',
  'Ryan',
  'Silva',
  'Walker',
  'Müller',
  'Campbell',
  'Ng',
  'Harris',
  'Okafor',
  'Thompson',
  'van der Merwe',
  'Anderson',
  'Katsaros',
  'White',
  'Fernandez',
] as const;

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** The n-th client; the first is the one whose sign-in the demo prints. */
export function person(n: number): DemoPerson {
  const first = firstNames[n % firstNames.length] ?? 'Sam';
  const last = lastNames[(n * 7 + Math.floor(n / firstNames.length)) % lastNames.length] ?? 'Lee';
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase();
  const name = n === 17 ? `${first} ${last} 🌿` : `${first} ${last}`;
  return {
    name,
    email: `${plain(first)}.${plain(last)}${n}@clients.example`,
    phone: `+614${String(10_000_000 + n * 37_113).slice(0, 8)}`,
  };
}
