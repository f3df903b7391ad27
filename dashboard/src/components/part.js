// The texts of statements lie in parts, so that a page that shows one need not fetch all: statement N is in part N % parts.
export const parts = 8;
