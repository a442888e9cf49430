// Package sayso finds who said what in news articles.
package sayso
