import { describe, expect, it } from 'vitest';
import { sharesOfTalk } from '#lib/transcripts/shares-of-talk.ts';
import { aConversation, type Spoken } from './a-conversation.ts';

const shares = (...spoken: readonly Spoken[]) => {
	const { text, turns } = aConversation(...spoken);
	return sharesOfTalk(text, turns).map(({ key, turns, words, share, seconds, medianSeconds }) => ({
		...{ key, turns, words, share, seconds, medianSeconds }
	}));
};

describe('shares of talk', () => {
	it('are of the words of the group, with the moderator first and apart', () => {
		expect(
			shares(['roos', 'een twee drie'], ['moderator', 'en nu?'], ['daan', 'een'], ['everyone', 'een twee drie vier'])
		).toMatchObject([
			{ key: 'moderator', turns: 1, words: 2, share: undefined },
			{ key: 'roos', turns: 1, words: 3, share: 3 / 8 },
			{ key: 'daan', turns: 1, words: 1, share: 1 / 8 },
			{ key: 'several', turns: 1, words: 4, share: 4 / 8 }
		]);
	});
	it('know the seconds of a speaker when all of their turns have a length', () => {
		expect(
			shares(['roos', 'een', 0, 10], ['daan', 'twee', 12], ['roos', 'drie', 20, 50], ['daan', 'vier', 55])
		).toMatchObject([
			{ key: 'roos', seconds: 40, medianSeconds: 20 },
			{ key: 'daan', seconds: undefined, medianSeconds: 8 }
		]);
	});
	it('know no seconds where the file has no times, or times that run backwards', () => {
		expect(shares(['roos', 'een'])).toMatchObject([{ seconds: undefined, medianSeconds: undefined }]);
		expect(shares(['roos', 'een', 30], ['daan', 'twee', 20, 25])).toMatchObject([
			{ key: 'roos', seconds: undefined },
			{ key: 'daan', seconds: 5 }
		]);
	});
	it('are nobody’s where only the moderator speaks, or nobody says a word', () => {
		expect(shares(['moderator', 'iemand?'])).toMatchObject([{ share: undefined }]);
		expect(shares(['roos', '…'])).toMatchObject([{ words: 0, share: undefined }]);
		expect(shares()).toEqual([]);
	});
});
