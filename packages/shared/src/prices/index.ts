export * from './list-in-force.ts';
export * from './price-rules.ts';
export * from './price.ts';
export * from './prices.contract.ts';
