/** Whether `npm run soak` asks for the full doses; `npm test` runs the small ones. */
export const isSoak = Boolean(process.env['UNBRACE_SOAK']);
