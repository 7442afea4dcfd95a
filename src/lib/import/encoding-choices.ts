/** Encodings that a reviewer can choose from when the one of a file was guessed, by the names that iconv knows. */
export const encodingChoices = [
	...['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'],
	...['windows-1252', 'macintosh', 'iso-8859-15', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254'],
	...['windows-1255', 'windows-1256', 'windows-1257', 'windows-1258', 'koi8-r'],
	...['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr']
] as const;
