package attribution

// chooseSources gives every cue the mention that is most likely its source.
func (a *analysis) chooseSources() {}
