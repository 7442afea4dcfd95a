/** Encodings by the character sets (`\fcharset`) of the fonts of a Rich Text file, after its specification 1.9.1. */
const byCharacterSet: Readonly<Record<number, string>> = {
	77: 'macintosh',
	128: 'shift_jis',
	129: 'euc-kr',
	134: 'gb18030',
	136: 'big5',
	161: 'windows-1253',
	162: 'windows-1254',
	163: 'windows-1258',
	177: 'windows-1255',
	178: 'windows-1256',
	186: 'windows-1257',
	204: 'windows-1251',
	222: 'windows-874',
	238: 'windows-1250'
};
const byCodePage: Readonly<Record<number, string>> = {
	437: 'cp437',
	850: 'cp850',
	852: 'cp852',
	866: 'cp866',
	874: 'windows-874',
	932: 'shift_jis',
	936: 'gb18030',
	949: 'euc-kr',
	950: 'big5',
	10000: 'macintosh',
	65001: 'utf-8'
};

/** `undefined` for a set that is the document's own (`0`, `1`) or not known. */
export function encodingOfCharacterSet(set: number): string | undefined {
	return byCharacterSet[set];
}

export function encodingOfCodePage(page: number): string | undefined {
	return page >= 1250 && page <= 1258 ? `windows-${page}` : byCodePage[page];
}
