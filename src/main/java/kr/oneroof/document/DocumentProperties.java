package kr.oneroof.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of what one may leave in OneRoof.
 *
 * @param largest of one file; the table allows no more than 20 MB either
 * @param pendingFiles uploads of one person that no record holds yet
 * @param pendingSize the same in bytes
 */
@ConfigurationProperties("oneroof.document")
record DocumentProperties(
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("50") int pendingFiles,
        @DefaultValue("400MB") DataSize pendingSize) {}
