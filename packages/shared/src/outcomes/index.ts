export * from './check-in-steps.ts';
export * from './check-in.v1.ts';
export * from './judge-check-in.ts';
export * from './lesson.ts';
export * from './outcomes.contract.ts';
export * from './pain-change.ts';
export * from './sample-check-ins.ts';
