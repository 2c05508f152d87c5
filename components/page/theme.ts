/** Lets a page of the extension follow the system's colour scheme, also when it changes. */
export function followTheme(root: HTMLElement, media = matchMedia('(prefers-color-scheme: dark)')): void {
  const apply = () => {
    root.dataset['theme'] = media.matches ? 'dark' : 'light';
  };
  apply();
  media.addEventListener('change', apply);
}
