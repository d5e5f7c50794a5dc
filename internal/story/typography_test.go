package story

import "testing"

func TestTypeset(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "It's $10 billion, 3 million; 5 years: so", "It’s $10_billion, 3_million; 5 years: so"},
		{"en", "$10 {F1.usd short} million", "$10 {F1.usd short} million"},
		{"fr", "C'est vrai ; non ! oui ? voici : rien", "C’est vrai'; non'! oui'? voici_: rien"},
		{"fr", "Il dit « oui ».", "Il dit «'oui'»."},
		{"fr", "à 9:30, https://a.fr/?x", "à 9:30, https://a.fr/?x"},
		{"fr", "10 milliards de dollars, 5 dollars, 13 %", "10_milliards de dollars, 5_dollars, 13'%"},
		{"fr", "{coin.left size=10 : x} ? {F1.usd short} !", "{coin.left size=10 : x}'? {F1.usd short}'!"},
		{"fr", "seul « ", "seul «'"},
		{"xx", "It's : so", "It’s : so"},
	} {
		if got := shown(words(c.lang).Typeset(c.text)); got != c.want {
			t.Errorf("%s: %q becomes %q, want %q", c.lang, c.text, got, c.want)
		}
	}
}
