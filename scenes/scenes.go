// Package scenes lists the scenes' art, one folder a scene. A test notices a folder that is not listed.
package scenes

import (
	"coinorcap/internal/stage"
	"coinorcap/scenes/cover"
	"coinorcap/scenes/donations"
	"coinorcap/scenes/draft"
	"coinorcap/scenes/tesla"
)

// All gives every scene's art, in the order of the story.
func All() []*stage.Scene {
	return []*stage.Scene{
		cover.Scene,
		donations.Scene,
		tesla.Scene,
		draft.Scene,
	}
}
