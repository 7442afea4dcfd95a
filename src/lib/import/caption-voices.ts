/** Words of a caption and the voice that the tag before them names. */
export type VoicedWords = { readonly voice: string | undefined; readonly text: string };

const voiceTag = /<v(?:\.[^\s>]{0,80})?[ \t]+([^>]{1,200})>|<\/v>/g;
const otherTag = /<\/?(?:c|i|b|u|ruby|rt|lang)(?:[.\s][^>]{0,80})?>|<\d{1,3}(?::\d{2}){1,2}[.,]\d{1,3}>/g;
const characters: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	lrm: '\u200e',
	rlm: '\u200f'
};

/** Splits the text of a caption at its voices, closed or not, and takes out every other tag. */
export function voicesOf(caption: string): VoicedWords[] {
	const pieces: VoicedWords[] = [];
	let voice: string | undefined;
	let position = 0;
	for (const tag of caption.matchAll(voiceTag)) {
		pieces.push({ voice, text: wordsOf(caption.slice(position, tag.index)) });
		voice = tag[1] === undefined ? undefined : voiceName(tag[1]);
		position = tag.index + tag[0].length;
	}
	pieces.push({ voice, text: wordsOf(caption.slice(position)) });
	return pieces.filter((piece) => piece.text !== '');
}

/** The name without the signs that a transcription program left in front of it (`//S02`). */
function voiceName(text: string): string | undefined {
	const name = decoded(text)
		.replace(/\s+/g, ' ')
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.trim();
	return name === '' ? undefined : name;
}

function wordsOf(text: string): string {
	return decoded(text.replace(otherTag, '')).trim();
}

function decoded(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
		const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
		if (name !== undefined) return characters[String(name).toLowerCase()] ?? whole;
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
