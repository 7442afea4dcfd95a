import { m } from '#lib/paraglide/messages.js';
import type { Retention } from '#lib/project/retention.ts';
import { dayWords } from './day-and-time.ts';

/** Until when the material is kept, in a few words. */
export function retentionWords(retention: Retention): string {
	switch (retention.kind) {
		case 'not-set':
			return m.participants_retention_not_set();
		case 'passed':
			return m.participants_retention_passed({ day: dayWords(retention.until) });
		case 'running':
		case 'near':
			return m.participants_retention_until({ day: dayWords(retention.until) });
	}
}
