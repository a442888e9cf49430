package attribution

// resolve groups the mentions into entities.
func (a *analysis) resolve() {}
