package story

import "strings"

// Words is the story in one language.
type Words struct {
	s       *Story
	lang    string
	text    map[string]string // nil for the source language
	draft   bool              // what is missing is English, and marked as such
	grammar *grammar
}

// Words gives the story in a language of Langs; in any other, what is missing is English.
func (s *Story) Words(lang string) *Words {
	return &Words{s: s, lang: lang, text: s.words[lang].text, draft: s.words[lang].draft, grammar: s.grammarOf(lang)}
}

// Lang is the language's code, "en".
func (w *Words) Lang() string { return w.lang }

// Name is what the language calls itself, "English".
func (w *Words) Name() string { return w.grammar.name }

// RightToLeft tells whether the language is written from right to left.
func (w *Words) RightToLeft() bool { return w.grammar.rtl }

// Drawn tells whether the piece's own faces can show the language: the page needs none of them, the stage does.
func (w *Words) Drawn() bool { return !w.grammar.undrawn }

// OnStage gives the words for the stage: English ones, where the language cannot be drawn.
func (w *Words) OnStage() *Words {
	if w.Drawn() {
		return w
	}
	return w.s.Words("en")
}

// Typeset puts in the spaces and apostrophes that the language's typography asks for.
func (w *Words) Typeset(text string) string { return w.grammar.typeset(text) }

// SpanKind tells what a span of a line is.
type SpanKind uint8

// The kinds of spans.
const (
	Plain    SpanKind = iota
	Ref               // a number, date or setting; Name is its expression, to be evaluated again when the session changes
	TermLink          // words explained; Name is the term
)

// Span is a stretch of a line as it is shown.
type Span struct {
	Kind       SpanKind
	Text, Name string
}

// Spans appends the spans of a line. It does not ask whether the line's conditions hold: see Holds.
func (w *Words) Spans(dst []Span, l Line, env Env) []Span {
	for text := w.source(l); text != ""; {
		var p piece
		p, text, _ = nextPiece(text)
		if p.kind == Ref {
			p.text = w.print(p.name, env, written, false)
		}
		if p.text != "" {
			dst = append(dst, Span{p.kind, p.text, p.name})
		}
	}
	return dst
}

// Text gives a line's words alone.
func (w *Words) Text(l Line, env Env) string { return w.resolve(w.source(l), env, written, false) }

// Aloud gives a line's words for the ear: its numbers as they are spoken, "3.7 billion dollars", "30 percent".
func (w *Words) Aloud(l Line, env Env) string { return w.resolve(w.source(l), env, spoken, false) }

// Spoken gives what a slider says of where it stands in a beat, for the ear: the beat's sentence for it, or else its value
// with its unit.
func (w *Words) Spoken(b *Beat, c *Control, env Env) string {
	if l, ok := b.Aloud[c.Name]; ok {
		return w.Aloud(l, env)
	}
	v, _ := env.Control(c.Name)
	return w.AloudNumber(c.Unit, v)
}

// AloudText gives a line in the language with its references unresolved, for programs that print them by Forms.
func (w *Words) AloudText(l Line) string { return w.source(l) }

// AloudNumber is Number for the ear.
func (w *Words) AloudNumber(unit string, v float64) string { return w.number(unit, v, spoken) }

func (w *Words) resolve(text string, env Env, how style, nested bool) string {
	if !strings.ContainsAny(text, "{*") {
		return text
	}
	var b strings.Builder
	for text != "" {
		var p piece
		p, text, _ = nextPiece(text)
		if p.kind == Ref {
			p.text = w.print(p.name, env, how, nested)
		}
		b.WriteString(p.text)
	}
	return b.String()
}

// source gives a line in the language, references and terms unresolved.
func (w *Words) source(l Line) string {
	if t := w.text[l.Key]; t != "" {
		return t
	}
	if w.draft && l.Text != "" {
		return "‹" + l.Text + "›"
	}
	return l.Text
}

// UI gives the page's own words by the name of their label in ui.story, or the name when there is none. Blanks are
// filled in pairs: UI("progress", "n", "3", "of", "17") for "Step {n} of {of}".
func (w *Words) UI(name string, fill ...string) string {
	l, ok := w.s.UI[name]
	if !ok {
		return name
	}
	return w.fill(l, fill)
}

func (w *Words) fill(l Line, fill []string) string {
	text := w.source(l)
	for i := 0; i+1 < len(fill); i += 2 {
		text = strings.ReplaceAll(text, "{"+fill[i]+"}", fill[i+1])
	}
	return w.resolve(text, nil, written, false)
}

// Around gives the words of a page around the piece by their label ("guide.title"), or the name when there is none.
// Blanks are filled in as by UI.
func (w *Words) Around(name string, fill ...string) string {
	l, ok := w.s.Around[name]
	if !ok {
		return name
	}
	return w.fill(l, fill)
}

// Eval prints what a reference stands for, such as "F94.usd short"; false when nothing is so called.
func (w *Words) Eval(expr string, env Env) (string, bool) { return w.eval(expr, env, written, false) }

// Dynamic tells whether a reference depends on the session: a control, or a model's output without arguments.
func (w *Words) Dynamic(expr string) bool {
	x := parseExpr(expr)
	_, _, fact := w.s.factOf(x.name)
	return !fact && len(x.args) == 0
}

// Changes tells whether a line's words depend on the session.
func (w *Words) Changes(l Line) bool {
	for text := w.source(l); text != ""; {
		var p piece
		p, text, _ = nextPiece(text)
		if p.kind == Ref && w.Dynamic(p.name) {
			return true
		}
	}
	return false
}

func (w *Words) print(expr string, env Env, how style, nested bool) string {
	if text, ok := w.eval(expr, env, how, nested); ok {
		return text
	}
	return "–"
}

// eval is Eval; nested within an option's words, which no other option's words may be part of.
func (w *Words) eval(expr string, env Env, how style, nested bool) (string, bool) {
	x := parseExpr(expr)
	if x.short && how == written {
		how = onStage
	}
	if f, what, is := w.s.factOf(x.name); is {
		if f == nil {
			return "", false
		}
		if what == "date" {
			return w.Date(f.Date), f.Date != ""
		}
		v, ok := f.Value(what)
		return w.number(v.Unit, v.N, how), ok
	}
	if env == nil {
		env = StaticEnv(w.s, nil)
	}
	if c := w.s.Control(x.name); c != nil {
		v, _ := env.Control(c.Name)
		if len(c.Options) == 0 {
			return w.number(c.Unit, v, how), true
		}
		if i := int(v); !nested && i >= 0 && i < len(c.Options) {
			return w.resolve(w.source(c.Options[i].Label), env, how, true), true
		}
		return "", false
	}
	if !w.s.sound(x) {
		return "", false
	}
	v, unit, ok := env.Output(x.name, w.s.arg(x))
	if !ok {
		return "", false
	}
	return w.number(unit, v, how), true
}
