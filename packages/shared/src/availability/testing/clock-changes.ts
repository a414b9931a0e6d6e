import { fromText } from '../../kernel/index.ts';

/** Both clock changes of 2026 in zones that differ in hemisphere, size of the change and minutes of the offset. */
export const clockChanges = [
  { zone: 'Australia/Sydney', kind: 'fold', at: fromText('2026-04-04T16:00:00Z'), date: '2026-04-05' },
  { zone: 'Australia/Sydney', kind: 'gap', at: fromText('2026-10-03T16:00:00Z'), date: '2026-10-04' },
  { zone: 'Australia/Lord_Howe', kind: 'fold', at: fromText('2026-04-04T15:00:00Z'), date: '2026-04-05' },
  { zone: 'Australia/Lord_Howe', kind: 'gap', at: fromText('2026-10-03T15:30:00Z'), date: '2026-10-04' },
  { zone: 'America/New_York', kind: 'gap', at: fromText('2026-03-08T07:00:00Z'), date: '2026-03-08' },
  { zone: 'America/New_York', kind: 'fold', at: fromText('2026-11-01T06:00:00Z'), date: '2026-11-01' },
  { zone: 'Europe/London', kind: 'gap', at: fromText('2026-03-29T01:00:00Z'), date: '2026-03-29' },
  { zone: 'Europe/London', kind: 'fold', at: fromText('2026-10-25T01:00:00Z'), date: '2026-10-25' },
  { zone: 'Pacific/Chatham', kind: 'fold', at: fromText('2026-04-04T14:00:00Z'), date: '2026-04-05' },
  { zone: 'Pacific/Chatham', kind: 'gap', at: fromText('2026-09-26T14:00:00Z'), date: '2026-09-27' },
] as const;
