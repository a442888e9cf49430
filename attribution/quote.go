package attribution

// attributeQuotes ties quotations to their sources.
func (a *analysis) attributeQuotes() {}
