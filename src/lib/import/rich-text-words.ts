/** Control words that stand for characters. */
export const characterOf: Readonly<Record<string, string>> = {
	par: '\n\n',
	sect: '\n\n',
	page: '\n\n',
	line: '\n',
	lbr: '\n',
	tab: '\t',
	emdash: '—',
	endash: '–',
	emspace: '\u2003',
	enspace: '\u2002',
	qmspace: '\u2005',
	bullet: '•',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	zwj: '\u200d',
	zwnj: '\u200c',
	ltrmark: '\u200e',
	rtlmark: '\u200f'
};

/** Groups that hold no words of the document: tables of fonts and styles, pictures, page headers, instructions. */
export const silentDestinations: ReadonlySet<string> = new Set([
	...['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'fldinst', 'listtext', 'pntext', 'bkmkstart'],
	...['bkmkend', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'filetbl'],
	...['revtbl', 'themedata', 'datastore', 'xmlnstbl', 'listtable', 'listoverridetable', 'rsidtbl', 'generator'],
	...['latentstyles', 'pgdsctbl', 'mmathPr', 'atnid', 'atnauthor', 'atntime', 'atnref', 'atndate', 'nonshppict', 'upr']
]);
