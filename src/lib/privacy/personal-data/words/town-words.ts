import { byFirstWord } from './by-first-word.ts';

const towns = [
	'den haag|den bosch|den helder|den burg|den dolder|den ham|den hoorn|den oever|alphen aan den rijn|bergen op zoom|capelle aan den ijssel',
	'krimpen aan den ijssel|nieuwerkerk aan den ijssel|hoek van holland|wijk bij duurstede|nieuw vennep|berkel en rodenrijs|hendrik ido ambacht|ter apel|de bilt',
	'de meern|de lier|de rijp|het gooi|sint michielsgestel|sint oedenrode|bad nieuweschans|noord holland|zuid holland|noord brabant|oud beijerland|oost souburg',
	'rotterdam zuid|rotterdam west|amsterdam noord|amsterdam oost|amsterdam west|amsterdam zuidoost|kop van zuid|den haag zuidwest'
].join('|');

/** Towns and quarters of several words, by their first word, in lower case. */
export const townsOfSeveralWords: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(towns.split('|'));
