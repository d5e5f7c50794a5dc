package cap

import "coinorcap/internal/stage"

var Scene = &stage.Scene{Name: "cap"}
