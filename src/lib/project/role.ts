/** What a member is to a project. One member has one role. */
export type Role = 'lead' | 'coder' | 'report-writer';

export const roles = ['lead', 'coder', 'report-writer'] as const satisfies readonly Role[];
