//go:build bench

package main

import (
	"runtime"
	"syscall/js"
)

// The program that cmd/bench measures tells how many allocations it has made since its start, the engine's included:
// coinorcap.mallocs(). The program that readers get has nothing of this.
func init() {
	var stats runtime.MemStats
	js.Global().Get("coinorcap").Set("mallocs", js.FuncOf(func(js.Value, []js.Value) any {
		runtime.ReadMemStats(&stats)
		return float64(stats.Mallocs)
	}))
}
