/** A piece of text on a page: points from the left and from the foot. */
export type PlacedText = { readonly text: string; readonly x: number; readonly y: number; readonly bold?: boolean };

/** A PDF of text on pages of 595 × 842 points, in Helvetica of 10 points; just enough of the format for a reader. */
export function aPdf(pages: readonly (readonly PlacedText[])[]): Uint8Array {
	const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
	const first = 5;
	const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
	objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
	for (const [index, page] of pages.entries()) {
		const words = page.map(
			({ text, x, y, bold }) => `BT /${bold === true ? 'B' : 'F'} 10 Tf ${x} ${y} Td (${escaped(text)}) Tj ET`
		);
		const content = words.join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`
		);
		objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
	}
	return fileOf(objects);
}

function fileOf(objects: readonly string[]): Uint8Array {
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const start = file.length;
	const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function escaped(text: string): string {
	return text.replace(/[\\()]/g, '\\$&');
}
