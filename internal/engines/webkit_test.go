package engines

import (
	"testing"

	"coinorcap/internal/webdriver"
)

// WebKitGTK is what can be had here of Safari's engine. Its driver turns fingers into a mouse, so it is walked by mouse and
// by keys, with the SVG painter: a press takes it half the time.
func TestWebKit(t *testing.T) {
	e := start(t, webdriver.WebKit)
	t.Run("the stage lives", func(t *testing.T) { lives(t, e, "webgl") })
	t.Run("the whole story", func(t *testing.T) { wholeStory(t, e, "en", "svg") })
	t.Run("a reading", func(t *testing.T) { reading(t, e) })
	t.Run("preferences", func(t *testing.T) { preferences(t, e) })
	t.Run("everything fits", func(t *testing.T) { fits(t, e) })
}
