import type { JSX } from 'preact';

/** Drawn on a grid of 20 units, line 1.6, round ends, in the current colour. */
export const ICONS = {
  arrow: <path d="M3.4 10h13M11.6 5.2l4.8 4.8-4.8 4.8" />,
  bar: <path d="M3 3v14M17 3v14M3 10h14" />,
  check: <path d="m4 10.6 4 4 8-9" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 5.8V10l2.8 1.8" />
    </>
  ),
  close: <path d="m5 5 10 10M15 5 5 15" />,
  copy: (
    <>
      <rect x="6.8" y="6.8" width="10" height="10" rx="1.8" />
      <path d="M13.2 6.6V4.8A1.6 1.6 0 0 0 11.6 3.2H4.8a1.6 1.6 0 0 0-1.6 1.6v6.8a1.6 1.6 0 0 0 1.6 1.6h1.8" />
    </>
  ),
  down: <path d="m5 7.6 5 5 5-5" />,
  download: <path d="M10 3v9M6.2 8.6 10 12.4l3.8-3.8M3.6 16.6h12.8" />,
  eye: (
    <>
      <path d="M2 10c2.2-3.4 4.8-5 8-5s5.8 1.6 8 5c-2.2 3.4-4.8 5-8 5s-5.8-1.6-8-5Z" />
      <circle cx="10" cy="10" r="2.4" />
    </>
  ),
  file: (
    <>
      <path d="M5.2 2.8h6.4l3.6 3.6v10.8H5.2z" />
      <path d="M11.4 2.8v3.8h3.8" />
    </>
  ),
  filter: <path d="M3 5.4h14M5.6 10h8.8M8.2 14.6h3.6" />,
  gate: (
    <>
      <path d="M3 3v14M17 3v14" />
      <path d="m3 13 7-5.4 7 5.4" />
    </>
  ),
  gear: (
    <>
      <path d="M3 6h5M13 6h4M3 14h3M11 14h6" />
      <circle cx="10.4" cy="6" r="2.2" />
      <circle cx="8.4" cy="14" r="2.2" />
    </>
  ),
  image: (
    <>
      <rect x="2.8" y="3.8" width="14.4" height="12.4" rx="2" />
      <circle cx="7" cy="8" r="1.3" />
      <path d="m3.4 14.6 4-3.6 2.8 2.4 3.2-3.4 3.4 3.4" />
    </>
  ),
  incident: (
    <>
      <path d="M10 3.2 17.6 16H2.4z" />
      <path d="M10 8v3.6" />
      <circle cx="10" cy="13.7" r=".9" fill="currentColor" stroke="none" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 9.2v4.2" />
      <circle cx="10" cy="6.6" r=".95" fill="currentColor" stroke="none" />
    </>
  ),
  more: (
    <>
      <circle cx="4.6" cy="10" r="1.4" fill="currentColor" stroke="none" />
      <circle cx="10" cy="10" r="1.4" fill="currentColor" stroke="none" />
      <circle cx="15.4" cy="10" r="1.4" fill="currentColor" stroke="none" />
    </>
  ),
  notice: (
    <>
      <path d="M3 4.6h14v9H9.4L5.6 17v-3.4H3z" />
      <path d="M6.4 8.2h7.2M6.4 10.6h4.4" />
    </>
  ),
  overview: <path d="M3.4 16.6V10M8 16.6V4M12.4 16.6V7.6M17 16.6v-5" />,
  out: <path d="M11.4 3.6h5v5M16.4 3.6 9 11M13.6 11.4v5H3.6v-10h5" />,
  pad: (
    <>
      <path d="M4 3h12v9.4L11.6 17H4z" />
      <path d="M16 12.4h-4.4V17M7 7h6M7 10h3.4" />
    </>
  ),
  pause: <path d="M7.2 5v10M12.8 5v10" />,
  pin: (
    <>
      <path d="M10 17.4s5.6-4.8 5.6-9a5.6 5.6 0 1 0-11.2 0c0 4.2 5.6 9 5.6 9Z" />
      <circle cx="10" cy="8.2" r="1.9" />
    </>
  ),
  plus: <path d="M10 4.4v11.2M4.4 10h11.2" />,
  policy: (
    <>
      <path d="M5 2.8h7l3.4 3.4v11H5z" />
      <path d="M11.8 2.8v3.6h3.6M7.6 10.2h5M7.6 13.2h5" />
    </>
  ),
  print: (
    <>
      <path d="M6 7V3h8v4M6 14.4H3.6V8.6A1.6 1.6 0 0 1 5.2 7h9.6a1.6 1.6 0 0 1 1.6 1.6v5.8H14" />
      <path d="M6 12h8v5H6z" />
    </>
  ),
  reload: (
    <>
      <path d="M16 11.2A6.2 6.2 0 1 1 14.4 6" />
      <path d="M15.4 2.8V6.6h-3.8" />
    </>
  ),
  risk: (
    <>
      <path d="M3.2 14.6a7.4 7.4 0 1 1 13.6 0" />
      <path d="m10 12.6 3-4.4" />
      <circle cx="10" cy="13" r="1.1" fill="currentColor" stroke="none" />
    </>
  ),
  right: <path d="m7.6 5 5 5-5 5" />,
  search: (
    <>
      <circle cx="8.8" cy="8.8" r="5.4" />
      <path d="m13 13 4 4" />
    </>
  ),
  sort: <path d="M6.4 4v12M3.4 13l3 3 3-3M13.6 16V4M10.6 7l3-3 3 3" />,
  tool: (
    <>
      <rect x="2.8" y="3.8" width="14.4" height="12.4" rx="2" />
      <path d="M2.8 7.6h14.4M6 12.2l2 0M10.4 12.2h3.6" />
    </>
  ),
  training: (
    <>
      <path d="M10 4 1.8 8 10 12l8.2-4z" />
      <path d="M5 9.8v4c1.4 1.2 3 1.8 5 1.8s3.6-.6 5-1.8v-4" />
    </>
  ),
  trash: <path d="M4 5.8h12M8 5.6V3.6h4v2M5.8 6l.7 10.4h7L14.2 6M8.6 9v4.4M11.4 9v4.4" />,
  up: <path d="m5 12.4 5-5 5 5" />,
  undo: (
    <>
      <path d="M7 4 3.4 7.6 7 11.2" />
      <path d="M3.8 7.6h8a4.4 4.4 0 1 1 0 8.8H8.4" />
    </>
  ),
  usecase: <path d="M10 2.8 12.2 7.5l5 .7-3.6 3.6.9 5.1L10 14.4l-4.5 2.5.9-5.1L2.8 8.2l5-.7z" />,
  users: (
    <>
      <circle cx="7.4" cy="7" r="2.8" />
      <path d="M2 16.2c.6-2.8 2.6-4.2 5.4-4.2s4.8 1.4 5.4 4.2M13 4.6a2.6 2.6 0 0 1 0 5M14.8 12.6c1.7.5 2.8 1.7 3.2 3.6" />
    </>
  ),
  uses: <path d="M4 5h12M4 10h12M4 15h7" />,
  vendor: (
    <>
      <path d="M3 17V8.4l5-3v3l5-3v3.2h4V17z" />
      <path d="M6.4 13h1.4M10.6 13H12" />
    </>
  ),
  'kind-contact': (
    <>
      <rect x="2.6" y="4.4" width="14.8" height="11.2" rx="2" />
      <path d="m3.2 6 6.8 5.2L16.8 6" />
    </>
  ),
  'kind-id': (
    <>
      <rect x="2.2" y="4.2" width="15.6" height="11.6" rx="2" />
      <circle cx="6.8" cy="9" r="1.7" />
      <path d="M4.6 13.1c.5-1.1 1.3-1.6 2.2-1.6s1.7.5 2.2 1.6M11.6 8.2h3.6M11.6 11.8h3.6" />
    </>
  ),
  'kind-own': (
    <>
      <path d="M9.2 3H4.4A1.4 1.4 0 0 0 3 4.4v4.8l7.4 7.4a1.4 1.4 0 0 0 2 0l4.2-4.2a1.4 1.4 0 0 0 0-2z" />
      <circle cx="6.6" cy="6.6" r="1" fill="currentColor" stroke="none" />
    </>
  ),
  'kind-payment': (
    <path d="M3 8h14M4.6 8v6.4M8.2 8v6.4M11.8 8v6.4M15.4 8v6.4M2.8 16.8h14.4M10 2.6 3 6.2V8h14V6.2z" />
  ),
  'kind-person': (
    <>
      <circle cx="10" cy="6.6" r="3.3" />
      <path d="M3.6 17c.7-3.4 3.2-5.1 6.4-5.1s5.7 1.7 6.4 5.1" />
    </>
  ),
  'kind-secret': (
    <>
      <circle cx="6.4" cy="13.6" r="3.8" />
      <path d="m9.2 10.8 7-7M13 7l2.4 2.4M15.6 4.4l1.6 1.6" />
    </>
  ),
  'kind-special': (
    <>
      <path d="M10 2.2 17.8 10 10 17.8 2.2 10z" />
      <path d="M10 6.6v4" />
      <circle cx="10" cy="13.2" r=".95" fill="currentColor" stroke="none" />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof ICONS;
