// Package scenes lists the scenes' art, one folder a scene. A test notices a folder that is not listed.
package scenes

import (
	"coinorcap/internal/stage"
	"coinorcap/scenes/bench"
	"coinorcap/scenes/call"
	"coinorcap/scenes/cap"
	"coinorcap/scenes/chair"
	"coinorcap/scenes/check"
	"coinorcap/scenes/coin"
	"coinorcap/scenes/compute"
	"coinorcap/scenes/cover"
	"coinorcap/scenes/donations"
	"coinorcap/scenes/draft"
	"coinorcap/scenes/fever"
	"coinorcap/scenes/lid"
	"coinorcap/scenes/notes"
	"coinorcap/scenes/paths"
	"coinorcap/scenes/pledge"
	"coinorcap/scenes/refusal"
	"coinorcap/scenes/scale"
	"coinorcap/scenes/sources"
	"coinorcap/scenes/table"
	"coinorcap/scenes/tesla"
	"coinorcap/scenes/today"
)

// All gives every scene's art, in the order of the story.
func All() []*stage.Scene {
	return []*stage.Scene{
		cover.Scene,
		notes.Scene,
		pledge.Scene,
		compute.Scene,
		fever.Scene,
		scale.Scene,
		call.Scene,
		table.Scene,
		coin.Scene,
		donations.Scene,
		tesla.Scene,
		cap.Scene,
		refusal.Scene,
		chair.Scene,
		draft.Scene,
		lid.Scene,
		today.Scene,
		paths.Scene,
		bench.Scene,
		check.Scene,
		sources.Scene,
	}
}
