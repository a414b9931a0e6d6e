/** A person at the hosted page: types a card, presses a button, goes where they are sent. */
export async function typeCard(page: string, number: string): Promise<Response> {
  return press(page, {
    email: "o'hara@example.com",
    number,
    expiry: '12 / 30',
    cvc: '123',
    name: "Zoë O'Hara 🦘",
  });
}

/** The bank's page answered; it leads on by itself. */
export const answerBank = (page: string, answer: 'authenticated' | 'failed'): Promise<Response> =>
  press(page, { answer });

const press = (page: string, fields: Record<string, string>): Promise<Response> =>
  fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
