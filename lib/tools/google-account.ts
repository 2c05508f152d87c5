import type { Tool } from './types';

const SOURCE = 'account link of the bar on all Google pages';

/** Addresses at these hosts are private; Google's accounts with another address may be a company's or not. */
export const GOOGLE_ACCOUNT = {
  private: ['gmail.com', 'googlemail.com'].map((host) => ({
    css: `a[href*="accounts.google.com/SignOutOptions"][aria-label*="@${host}" i]`,
    source: SOURCE,
  })),
} as const satisfies Tool['account'];
