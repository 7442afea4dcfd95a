/** The step of the heat ramp (`--s0` … `--s5`) for a share of persons: 0 for nobody, then one step a fifth. */
export function heatStep(count: number, denominator: number): 0 | 1 | 2 | 3 | 4 | 5 {
	if (count === 0 || denominator === 0) return 0;
	if (count * 5 <= denominator) return 1;
	if (count * 5 <= denominator * 2) return 2;
	if (count * 5 <= denominator * 3) return 3;
	if (count * 5 <= denominator * 4) return 4;
	return 5;
}
