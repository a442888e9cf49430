package attribution

// attributeIndirect finds what is attributed without quotation marks.
func (a *analysis) attributeIndirect() {}
