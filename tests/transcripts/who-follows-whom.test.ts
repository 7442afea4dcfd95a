import { describe, expect, it } from 'vitest';
import { whoFollowsWhom } from '#lib/transcripts/who-follows-whom.ts';
import { aConversation } from './a-conversation.ts';

const follows = (...speakers: readonly string[]) => {
	const { turns } = aConversation(...speakers.map((who) => [who, 'ja'] as const));
	return Object.fromEntries([...whoFollowsWhom(turns)].map(([before, next]) => [before, Object.fromEntries(next)]));
};

describe('who follows whom', () => {
	it('counts who comes right after whom, the moderator included', () => {
		expect(follows('moderator', 'roos', 'daan', 'roos', 'daan')).toEqual({
			moderator: { roos: 1 },
			roos: { daan: 2 },
			daan: { roos: 1 }
		});
	});
	it('takes a speaker who goes on after a heading or an event for one contribution', () => {
		expect(follows('roos', 'roos', 'daan')).toEqual({ roos: { daan: 1 } });
	});
	it('is empty where nobody answers', () => {
		expect(follows('roos')).toEqual({});
		expect(follows()).toEqual({});
	});
});
