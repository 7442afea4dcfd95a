import { codeCount, codingCount, turnCount, wordCount } from './work-load.ts';

const thousands = new Intl.NumberFormat('en');

/** The page docs/benchmarks.md: the table, and what is needed to read it. */
export function benchmarksPage(table: string, date: string, machine: string): string {
	return `# Benchmarks

Measured on ${date}: ${machine}.

Written by \`npm run bench -- --write\`; measure again rather than editing it. Figures of different machines cannot be
compared. Every figure stands beside its floor, the least that the same thing costs, measured in the same run.

${table}

Transcript S is invented and the same at every run: ${thousands.format(wordCount)} words in ${turnCount} turns of eight speakers and a moderator,
${codeCount} codes, ${codingCount} codings of one coder.

- **Opening** runs from the start of the navigation, with style sheets and scripts in the browser's cache, to the second frame
  after every mark, and every bracket in view, stood in the page. The static page holds the same words in lines as long, the same
  marks and style sheets, and no program. Median.
- **Applying a code** runs from the key's time stamp to the second frame after the mark and its bracket stood in the page. The
  frames themselves are 17 to 33 ms of both figure and floor, so the part before them is given as well. The floor is a page
  where the key wraps the same sentence in one \`<mark>\`.
- **Saving** is a closed loop over HTTP on this machine: every coder sends the next coding when the last was answered, each on
  one connection kept alive. The sender runs on the same cores as the server. All codings sent were answered with 201 and were
  found in the database afterwards.
- **Bringing in** sends the file and confirms what was recognised, in a new project each time. Median.
- **Sending to its review** runs from sending the file to the last byte of the review page, with its speakers and its preview; what may
  give somebody away follows on the same connection, and is given apart. Median, after one round that loads the word lists.
- **50 files at once** are sent two at a time, as the page does, while one coder saves a coding every 20 ms.
- **Cold start** runs from starting \`npm start\`'s script to its one line. Median.
- **Memory** is the resident set of the server's process.
`;
}
