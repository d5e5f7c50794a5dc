package lid

import "coinorcap/internal/stage"

var Scene = &stage.Scene{Name: "lid"}
