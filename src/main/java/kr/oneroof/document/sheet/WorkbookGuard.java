package kr.oneroof.document.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is read: a small file may hold a cell in a column that no table has, a text of a
 * gigabyte, or sheets that inflate without end. What passes is no larger than Excel itself allows.
 */
final class WorkbookGuard {
    private static final long MOST_INFLATED = 512L * 1024 * 1024;
    private static final long MOST_STRINGS = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;
    /** A cell of Excel holds no more. */
    private static final int LONGEST_TEXT = 32_767;
    private static final String CELL = "[A-Z]{1,3}[1-9]\\d{0,6}";

    private WorkbookGuard() {
    }

    /** @throws SheetRefused when it is no workbook that Excel could have saved */
    static void require(byte[] content) {
        try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            var left = MOST_INFLATED;
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new SheetRefused("broken");
            }
            for (var entry : entries) {
                var bounded = new Bounded(zip.getInputStream(entry), entry.getName().contains("sharedStrings") ? Math.min(left, MOST_STRINGS) : left);
                if (entry.getName().matches("xl/(worksheets/[^/]+|sharedStrings)\\.xml")) {
                    look(bounded);
                }
                bounded.skipAll();
                left -= bounded.read;
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new SheetRefused("broken");
        }
    }

    private static void look(InputStream sheet) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(sheet);
        var length = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    length = isText(reader) ? length : 0;
                    requirePlace(reader);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> length += reader.getTextLength();
                default -> { }
            }
            if (length > LONGEST_TEXT) {
                throw new SheetRefused("broken");
            }
        }
    }

    /** Runs of one rich text add up. */
    private static boolean isText(XMLStreamReader reader) {
        return reader.getLocalName().equals("t") || reader.getLocalName().equals("r") || reader.getLocalName().equals("rPr");
    }

    private static void requirePlace(XMLStreamReader reader) {
        var place = reader.getLocalName().equals("c") ? reader.getAttributeValue(null, "r") : null;
        if (place != null && !place.matches(CELL)) {
            throw new SheetRefused("broken");
        }
    }

    /** Ends in a refusal once too much came out. */
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long read;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var some = super.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        void skipAll() throws IOException {
            var waste = new byte[8192];
            var some = 0;
            while (some >= 0) {
                some = read(waste, 0, waste.length);
            }
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                throw new SheetRefused("large");
            }
        }
    }
}
