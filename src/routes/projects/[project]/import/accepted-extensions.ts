import { formatExtensions } from '#lib/import/format-extensions.ts';

/** What the file dialog offers: all that can be read, `.txt,.docx,…`. */
export const accept = Object.values(formatExtensions)
	.flat()
	.map((extension) => `.${extension}`)
	.join(',');
