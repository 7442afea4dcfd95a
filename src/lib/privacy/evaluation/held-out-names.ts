/**
 * Names as one hears them in classes of secondary vocational education, of Turkish, Moroccan, Surinamese, Polish and Dutch
 * families, that none of the lists has which the search leans on. They show what it finds of people it has never heard of.
 * Put together for this purpose; first names and surnames are combined by chance and are nobody's.
 */
export const heldOutNames = {
	firstNames:
		split(`Abdelhakim Achraf Badreddine Chaimae Chakib Dounia Fadoua Ghizlane Houssam Ibtissam Ihssane Ikram Jihane Kaoutar Lamyae Loubna Mouad Najoua Nassira Nezha Ouassim Oumaima Rayhana Siham Soukaina Souhail Wafae Zineb Ziyad
	Alperen Asude Aybüke Batuhan Berfin Beyza Buğra Burcu Büşra Cansu Ceyda Çağla Damla Doğukan Ecrin Elifnur Emirhan Enes Ezgi Furkan Gizem Gökhan Gülsüm Hümeyra Kübra Melike Merve Mertcan Miraç Nisanur Oğuz Oğuzhan Özge Rümeysa Selin Sümeyye Sude Tuğba Tuğçe Ümit Yağmur Yiğit Zehranur Zübeyde
	Cheraldo Dewinder Djamilla Faranaaz Giovanca Jermain Jurmain Kavish Rawien Rishi Rivaldo Roshni Sharmila Shanice Shaquille Sherwin Shivani Sueraya Tjerivano Urvin Chevon Gillano Ruchella Darnell Jeandro Shermaine Chanelva Gersomy Rushenka
	Agnieszka Aleksandra Bartosz Dawid Dominika Grzegorz Kamila Katarzyna Krystian Łukasz Maciej Małgorzata Mateusz Patryk Przemek Szymon Wiktoria Wojtek Kinga Jagoda
	Fleurtje Melvern Rowanne Tymen Vajèn Jorrick Shannah Dyantha Merith Zoëlle Levano`),
	surnames:
		split(`Aarab Abarkane Aït-Said Amezian Belkacemi Benchikh Boujdaini Bouzambou Chaouki Eddaoudi Faddach Ghanmi Haddouch Jebli Kasmi Laaouej Lahrach Mesbahi Ouchan Rahmouni Sabiri Tahiri Yahyaoui Zerouali
	Akyüz Altıntaş Arıkan Bayraktar Çakmak Çelikkaya Coşkun Demirtaş Ekinci Erdoğmuş Göktaş Gümüşsoy Karataş Özçelik Özdemirci Polatcan Sarıkaya Şahinler Taşkıran Topçuoğlu Uçar Ünlütürk Yalçınkaya Yıldırım Zengin
	Baidjnath Bhagwandin Chandrikapersad Doelwijt Gangaram-Panday Girjasing Jagesar Jankipersad Kromosoeto Lalmahomed Matawlie Nankoe Oedairadjsingh Sewpersad Tjon-A-Loi Wongsodikromo
	Adamczyk Błaszczykowski Czarnecki Dąbrowski Gajewska Grabowska Jabłoński Kaczmarek Kowalczyk Krawczyk Malinowska Nowicka Pawlak Piotrowski Rutkowska Sikorska Szczepański Wieczorek Woźniak Zielińska
	Aalderinkvelt Bruggenstra Dijkgravers Fokkelhorst Hoekzwart Kersbroeck Kolkvelder Lutterveldt Oldenkamperink Poelstramans Roelvinkhuis Slingervoort Tichelenberg Zwanenvoogd Wijngaarsma Boerlijsthof Terpsmeding`)
} as const;

function split(names: string): readonly string[] {
	return names.split(/\s+/);
}
