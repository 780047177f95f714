package kr.oneroof.document.scan;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where ClamAV's daemon listens.
 *
 * @param host empty: OneRoof has no scanner
 * @param connectsWithin how long to wait for a connection
 * @param answersWithin how long one file may take from the first byte to the verdict; a form waits that long at most
 */
@Validated
@ConfigurationProperties("oneroof.document.scanner")
record ScannerProperties(
        @DefaultValue("") String host,
        @DefaultValue("3310") @Min(1) @Max(65_535) int port,
        @DefaultValue("2s") @NotNull Duration connectsWithin,
        @DefaultValue("20s") @NotNull Duration answersWithin) {
    ScannerProperties {
        if (!connectsWithin.isPositive() || !answersWithin.isPositive()) {
            throw new IllegalArgumentException("oneroof.document.scanner: both times must be longer than nothing");
        }
    }

    boolean isOn() {
        return !host.isBlank();
    }
}
