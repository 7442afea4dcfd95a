/** What is done to memos, as the audit trail names it. */
export const memoActs = ['write-memo', 'change-memo', 'remove-memo'] as const;

export type MemoAct = (typeof memoActs)[number];
