/** Look of the page for customers: quiet, the system's own type, contrast of 7 and more in light and dark. */
export const CUSTOMER_PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #14242b; --quiet: #43555c; --line: #c9d3d6; --link: #0b5966; --paper: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7eeef; --quiet: #b7c5c9; --line: #3a4a50; --link: #7fd0d8; --paper: #131c20; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 0 0 .25rem; }
p { margin: 0 0 .75rem; }
a { color: var(--link); }
article { border-top: 1px solid var(--line); padding: 1.1rem 0 .6rem; break-inside: avoid; }
dl { margin: 0; }
dl div { margin: 0 0 .6rem; }
dt { font-weight: 600; }
dd { margin: 0; }
hr { border: 0; border-top: 1px solid var(--line); margin: 3rem 0; }
.ki-other { text-align: right; font-size: .95rem; }
.ki-foot { margin-top: 2rem; color: var(--quiet); font-size: .95rem; }
@media (min-width: 40rem) { dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; } }
@media print { main { padding: 0; } .ki-other { display: none; } }
`;
