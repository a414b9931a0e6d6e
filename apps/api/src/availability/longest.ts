import { days } from '@unbrace/shared/kernel';

/** The longest block that can be: a plain btree comparison stands in for an overlap, which row security keeps from the GiST index. */
export const longestBlockMs = days(1);

/** The longest leave that can be, for the same reason. */
export const longestLeaveMs = days(367);
