/** First names that are common in the Netherlands, short and easy to tell apart: to choose pseudonyms from. */
export const firstNames: readonly string[] = [
	...['Amber', 'Anouk', 'Bas', 'Bente', 'Bram', 'Britt', 'Carlijn', 'Chris', 'Daan', 'Demi', 'Dewi', 'Dilan'],
	...['Eline', 'Elif', 'Emir', 'Esra', 'Fatima', 'Fenna', 'Femke', 'Floor', 'Gijs', 'Hanna', 'Hugo', 'Ilse'],
	...['Imane', 'Iris', 'Ismail', 'Jamal', 'Jasper', 'Jelle', 'Jesse', 'Jip', 'Joost', 'Joris', 'Julia', 'Kaan'],
	...['Kiki', 'Kim', 'Koen', 'Lars', 'Lieke', 'Lina', 'Lisa', 'Lotte', 'Luuk', 'Maaike', 'Malik', 'Manon'],
	...['Marit', 'Mees', 'Meryem', 'Mila', 'Milan', 'Naomi', 'Niels', 'Nina', 'Noor', 'Nora', 'Olaf', 'Omar'],
	...['Pelin', 'Pien', 'Puck', 'Quinten', 'Rachid', 'Rayan', 'Renske', 'Rick', 'Robin', 'Roos', 'Ruben', 'Samira'],
	...['Sanne', 'Selma', 'Sem', 'Silke', 'Sofie', 'Stijn', 'Sven', 'Tess', 'Thijs', 'Tijn', 'Timo', 'Tobias'],
	...['Vera', 'Wout', 'Yara', 'Yasin', 'Youssef', 'Yusuf', 'Zeynep', 'Zoë']
];
