package screen_test

import (
	"runtime"
	"testing"

	"coinorcap/internal/app"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/screen"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

// The stage's rectangle beside the pad in a window of 1280 by 720.
const stageW, stageH = 780, 632

// film is all of our code that a frame of the living stage runs, less the engine: a step, the picture, the batch.
type film struct {
	story   *story.Story
	session play.Session
	stage   *app.Stage
	builder screen.Builder
	paint   func(*picture.Picture, stage.Shape, float64, float64, float64)
	before  runtime.MemStats
	after   runtime.MemStats
}

// tally counts frames and what they allocated.
type tally struct{ frames, mallocs uint64 }

func (t tally) perFrame() float64 { return float64(t.mallocs) / float64(max(1, t.frames)) }

func newFilm(st *story.Story) *film {
	f := &film{story: st, session: play.New(st, "en", 1), builder: screen.NewBuilder()}
	f.stage = app.NewStage(st, models.All{}, scenes.All())
	f.stage.Resize(stageW, stageH, 1)
	f.paint = func(pic *picture.Picture, _ stage.Shape, scale, x, y float64) {
		f.builder.Build(pic, scale, x, y, stageW, stageH)
	}
	return f
}

// frame draws one frame and adds it to a tally.
func (f *film) frame(t *tally) {
	runtime.ReadMemStats(&f.before)
	f.stage.Tick(1)
	painted := f.stage.Paint(f.paint)
	runtime.ReadMemStats(&f.after)
	if painted {
		t.frames++
		t.mallocs += f.after.Mallocs - f.before.Mallocs
	}
}

func (f *film) show(e play.Event) {
	f.session, _ = play.Apply(f.story, f.session, e)
	f.stage.Show(f.session)
}

// tour takes a scene's tour: a second of frames on the way to each stop, then a second for each control there, which is
// moved before each frame. What is left to allocate are words: those that come on late in a beat, once, and after
// each move those that tell a number.
func (f *film) tour(sc *story.Scene) (going, dragged tally) {
	for _, stop := range stagetest.Tour(f.story, sc) {
		var first tally // which makes the words of the beat
		f.show(play.Event{Kind: play.Go, Place: stop.Place})
		f.frame(&first)
		for range stage.Rate {
			f.frame(&going)
		}
		for _, c := range stop.Controls {
			last := play.Last(c)
			for i := range stage.Rate {
				f.show(play.Event{Kind: play.Put, Control: c.Name, Position: (i*max(1, last/stage.Rate) + 1) % (last + 1)})
				f.frame(&dragged)
			}
		}
	}
	return going, dragged
}

// BenchmarkTour takes every scene's tour once warm. cmd/bench reads what it reports.
func BenchmarkTour(b *testing.B) {
	st := stagetest.Story(b)
	for _, sc := range st.Scenes {
		b.Run(sc.Name, func(b *testing.B) {
			f := newFilm(st)
			f.tour(sc)
			f.tour(sc) // from where the first has left the controls
			var going, dragged tally
			for b.Loop() {
				going, dragged = f.tour(sc)
			}
			b.ReportMetric(going.perFrame(), "going-mallocs/frame")
			b.ReportMetric(dragged.perFrame(), "dragged-mallocs/frame")
		})
	}
}
