package kr.oneroof.document.scan;

import org.springframework.stereotype.Component;

/** The two books of this room: what was said of which file, and when the scanner was silent. */
@Component
record ScanRepositories(ScanStateRepository files, ScannerOutageRepository outages) {}
