CREATE TABLE IF NOT EXISTS article (
	id   TEXT PRIMARY KEY,
	text TEXT NOT NULL
) STRICT;

-- A record of sayso. Offsets are bytes of the article's text.
CREATE TABLE IF NOT EXISTS quote (
	id         INTEGER PRIMARY KEY,
	article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
	start      INTEGER NOT NULL,
	end        INTEGER NOT NULL,
	kind       TEXT NOT NULL, -- direct, mixed, indirect
	speaker    TEXT NOT NULL, -- the full name; empty where nothing tells
	known_as   TEXT NOT NULL, -- other names and the role
	words      TEXT NOT NULL, -- what was said
	confidence REAL NOT NULL,
	record     TEXT NOT NULL  -- all of it, as JSON
) STRICT;

CREATE INDEX IF NOT EXISTS quote_by_article ON quote (article);
CREATE INDEX IF NOT EXISTS quote_by_speaker ON quote (speaker);

-- porter: who asks for wall finds walls. remove_diacritics: who asks for Zoe finds Zoë.
CREATE VIRTUAL TABLE IF NOT EXISTS quote_index USING fts5 (
	speaker, known_as, words, content = quote, content_rowid = id, tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER IF NOT EXISTS quote_added AFTER INSERT ON quote BEGIN
	INSERT INTO quote_index (rowid, speaker, known_as, words) VALUES (new.id, new.speaker, new.known_as, new.words);
END;

CREATE TRIGGER IF NOT EXISTS quote_removed AFTER DELETE ON quote BEGIN
	INSERT INTO quote_index (quote_index, rowid, speaker, known_as, words) VALUES ('delete', old.id, old.speaker, old.known_as, old.words);
END;
