package kr.oneroof.document.scan;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.Audited;

/** What happened about the scanner, for the trail. */
sealed interface ScanEvent extends Audited {
    /** Something was found in a file, and its bytes are gone. The finding's name is the scanner's, nobody typed it. */
    record Infected(FileId file, String sha256, String finding) implements ScanEvent {
        @Override
        public String action() {
            return "document.infected";
        }

        @Override
        public String subject() {
            return "file:" + file;
        }

        @Override
        public String detail() {
            return finding + ", sha-256 " + sha256;
        }
    }

    /** The scanner went out of reach. */
    record Lost(ScanVerdict.Fault fault) implements ScanEvent {
        @Override
        public String action() {
            return "document.scanner-lost";
        }

        @Override
        public String subject() {
            return "scanner";
        }

        @Override
        public String detail() {
            return fault.name();
        }
    }

    /** It answers again. */
    record Back() implements ScanEvent {
        @Override
        public String action() {
            return "document.scanner-back";
        }

        @Override
        public String subject() {
            return "scanner";
        }
    }
}
