/** To the first field that needs another look, after the page has drawn what is wrong. */
export function focusFirstError(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(
      '#content [aria-invalid="true"], #content [data-invalid] input',
    );
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  });
}
