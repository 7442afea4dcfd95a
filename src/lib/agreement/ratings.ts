/** What coders made of units: one row a unit, one column a coder; `undefined` where that coder did not judge that unit. */
export type Ratings<Value> = readonly (readonly (Value | undefined)[])[];
