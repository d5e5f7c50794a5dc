package story

// index finds things by name.
type index struct {
	beats    []*Beat
	controls []*Control
	scene    map[string]*Scene
	place    map[string]*Beat // "pledge" and "pledge.ask"
	control  map[string]*Control
	fact     map[string]*Fact
	source   map[string]*Source
	term     map[string]*Term
}

func newIndex() index {
	return index{
		scene: map[string]*Scene{}, place: map[string]*Beat{}, control: map[string]*Control{},
		fact: map[string]*Fact{}, source: map[string]*Source{}, term: map[string]*Term{},
	}
}

// Beat finds the beat at a place: "pledge.ask", or "pledge" for the first beat of the scene; nil when there is none.
func (s *Story) Beat(place string) *Beat { return s.index.place[place] }

// Hint gives ` (did you mean "compute"?)` for a place that nothing is called, or nothing when no name is near.
func (s *Story) Hint(place string) string {
	return near(place, append(s.sceneNames(), s.beatNames()...))
}

// Beats gives all beats; a beat stands at its Global. The slice is the story's own: read it only.
func (s *Story) Beats() []*Beat { return s.index.beats }

// Scene finds a scene by name; nil when there is none.
func (s *Story) Scene(name string) *Scene { return s.index.scene[name] }

// Control finds a control by name, such as "pledge.guess"; nil when there is none.
func (s *Story) Control(name string) *Control { return s.index.control[name] }

// Controls gives all controls in the order of their declaration; a control stands at its Index. Read it only.
func (s *Story) Controls() []*Control { return s.index.controls }

// Fact finds an entry of the ledger by its id; nil when there is none.
func (s *Story) Fact(id string) *Fact { return s.index.fact[id] }

// Source finds a source of the ledger by its id; nil when there is none.
func (s *Story) Source(id string) *Source { return s.index.source[id] }

// Term finds a term by name; nil when there is none.
func (s *Story) Term(name string) *Term { return s.index.term[name] }

// Value finds a number of the fact by name.
func (f *Fact) Value(name string) (Value, bool) {
	for _, v := range f.Values {
		if v.Name == name {
			return v, true
		}
	}
	return Value{}, false
}

// The names of all things of a kind, in order, for near.

func (s *Story) sceneNames() []string {
	return names(s.Scenes, func(x *Scene) string { return x.Name })
}

func (s *Story) beatNames() []string {
	return names(s.index.beats, func(x *Beat) string { return x.ID })
}

func (s *Story) controlNames() []string {
	return names(s.index.controls, func(x *Control) string { return x.Name })
}

func (s *Story) factNames() []string {
	return names(s.Facts, func(x *Fact) string { return x.ID })
}

func (s *Story) sourceNames() []string {
	return names(s.Sources, func(x *Source) string { return x.ID })
}

func (s *Story) termNames() []string {
	return names(s.Terms, func(x *Term) string { return x.Name })
}

func (c *Control) optionNames() []string {
	return names(c.Options, func(x Option) string { return x.Name })
}

func names[T any](all []T, name func(T) string) []string {
	out := make([]string, len(all))
	for i, x := range all {
		out[i] = name(x)
	}
	return out
}
