package kr.oneroof.operation;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How OneRoof looks after itself.
 *
 * @param warmUp whether the public pages are asked for before readiness says UP
 * @param warmUpWithin after this time it says that it is ready, warm or not
 * @param silence how long one question about liveness waits for its answer
 * @param silences so many in a row, and the process stands still
 */
@Validated
@ConfigurationProperties("oneroof.operation")
record OperationProperties(
        @DefaultValue("true") boolean warmUp,
        @DefaultValue("60s") @NotNull Duration warmUpWithin,
        @DefaultValue("5s") @NotNull Duration silence,
        @DefaultValue("3") @Min(1) int silences) {
    OperationProperties {
        if (!warmUpWithin.isPositive() || !silence.isPositive()) {
            throw new IllegalArgumentException("oneroof.operation: both times must be longer than nothing");
        }
    }
}
