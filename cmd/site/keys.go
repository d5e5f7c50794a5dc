package main

// keyRow is a row of the help's table of keys. The same table tells wasm/keys.js which letter does what.
type keyRow struct {
	Act   string   // what keys.js does when the letter is pressed; empty for keys that are the browser's or no letters
	Names []string // as they stand on a keyboard
	Does  string
}

// keyboard lists all keys: their names and what they do, as labels of ui.story. A name that is no label stands for
// itself. Letters can be switched off, the others not.
var keyboard = struct{ always, letters []keyRow }{
	always: []keyRow{
		{"", []string{"key.tab", "key.shifttab"}, "does.tab"},
		{"", []string{"key.enter"}, "does.enter"},
		{"", []string{"→", "←"}, "does.arrows"},
		{"", []string{"↑", "↓", "key.page"}, "does.scroll"},
		{"", []string{"key.home", "key.end"}, "does.ends"},
		{"", []string{"key.esc"}, "does.esc"},
	},
	letters: []keyRow{
		{"next", []string{"key.next"}, "next"},
		{"back", []string{"key.back"}, "back"},
		{"", []string{"key.digits"}, "does.pick"},
		{"repeat", []string{"key.repeat"}, "does.repeat"},
		{"aloud", []string{"key.aloud"}, "aloud"},
		{"menu", []string{"key.menu"}, "menu"},
		{"glossary", []string{"key.glossary"}, "glossary"},
		{"settings", []string{"key.settings"}, "settings"},
		{"help", []string{"key.help", "?"}, "help"},
	},
}

// keys gives the rows in the page's language.
func (p *page) keys(rows []keyRow) (out []keyRow) {
	for _, k := range rows {
		row := keyRow{Act: k.Act, Does: p.UI(k.Does)}
		for _, name := range k.Names {
			row.Names = append(row.Names, p.UI(name))
		}
		out = append(out, row)
	}
	return out
}

// Always gives the keys that always act.
func (p *page) Always() []keyRow { return p.keys(keyboard.always) }

// Letters gives the keys that can be switched off.
func (p *page) Letters() []keyRow { return p.keys(keyboard.letters) }
