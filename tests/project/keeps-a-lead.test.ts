import { describe, expect, it } from 'vitest';
import { keepsALead } from '#lib/project/keeps-a-lead.ts';

const marijke = { id: 'marijke', role: 'lead', accountId: 'a1' } as const;
const noor = { id: 'noor', role: 'coder', accountId: 'a2' } as const;

describe('the last lead of a project', () => {
	it('cannot leave', () => expect(keepsALead([marijke, noor], 'marijke', undefined)).toBe(false));
	it('cannot become a coder', () => expect(keepsALead([marijke, noor], 'marijke', 'coder')).toBe(false));
	it('may stay a lead', () => expect(keepsALead([marijke, noor], 'marijke', 'lead')).toBe(true));
});

it('lets a lead go when there is another', () => {
	expect(keepsALead([marijke, { ...noor, role: 'lead' }], 'marijke', undefined)).toBe(true);
});

it('lets anyone else go', () => {
	expect(keepsALead([marijke, noor], 'noor', undefined)).toBe(true);
	expect(keepsALead([marijke, noor], 'noor', 'report-writer')).toBe(true);
});

it('does not count a lead who cannot sign in', () => {
	const elsewhere = { id: 'elsewhere', role: 'lead', accountId: undefined } as const;
	expect(keepsALead([marijke, elsewhere], 'marijke', undefined)).toBe(false);
});
