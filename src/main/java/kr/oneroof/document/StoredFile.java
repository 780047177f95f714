package kr.oneroof.document;

import org.jspecify.annotations.Nullable;

/** A file's card and the record that holds it, if one does. */
record StoredFile(StoredFileView card, @Nullable String subject) {}
