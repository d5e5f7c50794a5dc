package engines

import (
	"testing"

	"coinorcap/internal/webdriver"
)

// Firefox with a window has WebGL, in software where there is no graphics card.
func TestFirefox(t *testing.T) {
	e := start(t, func() (*webdriver.Browser, error) { return webdriver.Firefox(false, nil) })
	t.Run("the stage lives", func(t *testing.T) { lives(t, e, "webgl") })
	t.Run("the whole story", func(t *testing.T) { wholeStory(t, e, "en", "webgl") })
	t.Run("a reading", func(t *testing.T) { reading(t, e) })
	t.Run("preferences", func(t *testing.T) { preferences(t, e) })
	t.Run("everything fits", func(t *testing.T) { fits(t, e) })
}

// Without a window and a graphics card Firefox has no WebGL: the program writes SVG, and the page says so. This one is
// told by its system not to move.
func TestFirefoxWithoutWebGL(t *testing.T) {
	e := start(t, func() (*webdriver.Browser, error) {
		return webdriver.Firefox(true, map[string]string{"webgl.disabled": "true", "ui.prefersReducedMotion": "1"})
	})
	t.Run("the stage lives", func(t *testing.T) { lives(t, e, "svg") })
	t.Run("the whole story", func(t *testing.T) { wholeStory(t, e, "fr", "svg") })
	t.Run("the system's motion", func(t *testing.T) {
		r := e.reader(t, 1280, 720)
		r.still("index.html?painter=stills")
		if !eval[bool](r, `coinorcap.calm && document.documentElement.classList.contains("calm")`) {
			r.Error("the system's wish for less motion is not followed")
		}
	})
}
