/* global localStorage, document */
/* Runs before the first paint; src/ui/theme.ts writes what this reads. */
try {
  const theme = localStorage.getItem('unbrace.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  /* Storage may be forbidden: the system's theme stands. */
}
