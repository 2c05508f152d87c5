import type { JSX } from 'preact';

/** The mark in the states of the toolbar, on a grid of 32 units. The shape says the state, not the colour alone. */
export const MARKS = {
  protected: (
    <>
      <path fill="#0C6170" d="M0 0h32v32H0z" />
      <path fill="#83CBD0" d="M0 23 16 12l16 11v9H0z" />
      <path fill="#F6E3B4" d="M-1 20.2 15.3 8.6v5.9L-1 26.1zM33 20.2 16.7 8.6v5.9L33 26.1z" />
      <path fill="#0C6170" d="M15.3 8h1.4v6.8L16 15l-.7-.2z" />
    </>
  ),
  fallback: (
    <>
      <path fill="#0C6170" d="M0 0h32v32H0z" />
      <path fill="#83CBD0" d="M0 15h32v17H0z" />
      <path fill="#F6E3B4" d="M0 10h32v4H0zM0 16h32v4H0z" />
      <path fill="#0C6170" d="M0 14h32v2H0z" />
    </>
  ),
  seen: (
    <>
      <rect x="1" y="1" width="30" height="30" rx="8" fill="#5B7079" />
      <path
        fill="none"
        stroke="#fff"
        stroke-width="2.8"
        stroke-linejoin="round"
        d="M5.6 16c3-4.7 6.5-6.8 10.4-6.8s7.4 2.1 10.4 6.8c-3 4.7-6.5 6.8-10.4 6.8S8.6 20.7 5.6 16Z"
      />
      <circle cx="16" cy="16" r="3.7" fill="#fff" />
    </>
  ),
  unavailable: (
    <>
      <rect x="2.5" y="2.5" width="27" height="27" rx="7" fill="#F3F6F6" stroke="#5B7079" stroke-width="3" />
      <path stroke="#5B7079" stroke-width="3.4" stroke-linecap="round" d="m10 22 12-12" />
    </>
  ),
  reload: (
    <>
      <rect x="1" y="1" width="30" height="30" rx="8" fill="#9A6200" />
      <path
        fill="none"
        stroke="#fff"
        stroke-width="3.2"
        stroke-linecap="round"
        d="M23.4 18.6A7.8 7.8 0 1 1 21 10"
      />
      <path fill="#fff" d="M25.6 5.6v8.6H17z" />
    </>
  ),
  paused: (
    <>
      <rect x="2.5" y="2.5" width="27" height="27" rx="7" fill="#F3F6F6" stroke="#0C6170" stroke-width="3" />
      <path stroke="#0C6170" stroke-width="4.2" stroke-linecap="round" d="M11.8 10.4v11.2M20.2 10.4v11.2" />
    </>
  ),
  off: (
    <>
      <rect x="2.5" y="2.5" width="27" height="27" rx="7" fill="#F3F6F6" stroke="#75868C" stroke-width="3" />
      <path
        stroke="#75868C"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="m8.6 19.6 7.4-6 7.4 6"
      />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

export type MarkState = keyof typeof MARKS;
