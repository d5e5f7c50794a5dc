package stagetest

import "coinorcap/internal/story"

// Stop is a beat of a tour, and the controls that move there.
type Stop struct {
	Place    string
	Controls []*story.Control
}

// Tour gives the way through a scene that shows all of its movements: its beats forth and back, with what can be set at
// each. A scene of one beat where nothing can be set moves only as it comes on, so its tour begins in the scene beside it.
func Tour(st *story.Story, sc *story.Scene) []Stop {
	var stops []Stop
	for _, b := range sc.Beats {
		stops = append(stops, Stop{b.ID, b.Controls})
	}
	for i := len(sc.Beats) - 2; i > 0; i-- {
		stops = append(stops, stops[i])
	}
	if len(stops) == 1 && len(stops[0].Controls) == 0 {
		beside := st.Scenes[max(1, sc.Index)-1]
		if beside == sc {
			beside = st.Scenes[1]
		}
		stops = []Stop{{Place: beside.Beats[0].ID}, stops[0]}
	}
	return stops
}
