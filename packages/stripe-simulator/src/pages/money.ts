/** An amount as people write it. */
export const money = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en-AU', { style: 'currency', currency: currency.toUpperCase() }).format(
    amount / 100,
  );
