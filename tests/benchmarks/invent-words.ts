const onsets = 'b d g h k l m n p r s t v w z br dr gr kl kn pl sch sl sp st tr vr zw'.split(' ');
const vowels = 'a e i o u aa ee ie oo uu ei ij oe ou ui eu'.split(' ');
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'k', 'm', 'rt', 'st', 'nd', 'cht', 'ng'];

/** Words that look Dutch and mean nothing, none of them twice; the first ones are short, as common words are. */
export function inventWords(count: number, random: () => number): string[] {
	const words = new Set<string>();
	while (words.size < count) {
		const syllableCount = words.size < count / 3 ? 1 : 1 + Math.floor(random() * 2);
		words.add(Array.from({ length: syllableCount }, () => syllable(random)).join(''));
	}
	return [...words];
}

function syllable(random: () => number): string {
	return [onsets, vowels, codas].map((sounds) => sounds[Math.floor(random() * sounds.length)]).join('');
}
