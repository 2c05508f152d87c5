/** What the packages are called in the browsers: by their key in Chrome and Edge, by their manifest in Firefox. */
export const CHROMIUM_ID = 'bikldiddnjipaknlahbbbkaanelcojlk';
export const FIREFOX_ID = 'schleuse@schleuse.example';
