/**
 * The pad for programs outside the browser stands in the register and among the mappings like a tool,
 * though it is none: no page, no host.
 */
export const PAD_ID = 'pad';
