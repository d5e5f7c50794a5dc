package main

import (
	"context"
	"errors"

	"coinorcap/internal/story"
)

func page(context.Context, *story.Story, options) error { return errors.New("use -svg") }
