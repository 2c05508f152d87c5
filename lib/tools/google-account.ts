import type { Tool } from './types';

/** Addresses at these hosts are private; Google's accounts with another address may be a company's or not. */
export const GOOGLE_ACCOUNT = {
  private: [
    {
      css: 'a[href*="accounts.google.com/SignOut"]:is([aria-label*="@gmail.com" i], [aria-label*="@googlemail.com" i])',
      source: 'account link of the bar on all Google pages',
    },
  ],
} as const satisfies Tool['account'];
