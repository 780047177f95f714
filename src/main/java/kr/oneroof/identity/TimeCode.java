package kr.oneroof.identity;

import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/**
 * Six digits that change every 30 seconds (RFC 6238); one step early or late is forgiven, the same step twice is not.
 */
final class TimeCode {
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final int FORGIVEN_STEPS = 1;

    private TimeCode() {}

    /** The step of which the code is, if it fits and lies after the one used last. */
    static OptionalLong stepOf(String typed, byte[] secret, Instant now, long lastStep) {
        var digits = typed.replaceAll("\\s", "");
        var present = now.toEpochMilli() / GENERATOR.getTimeStep().toMillis();
        return LongStream.rangeClosed(present - FORGIVEN_STEPS, present + FORGIVEN_STEPS)
                .filter(step -> step > lastStep && at(step, secret).equals(digits))
                .findFirst();
    }

    static String at(Instant moment, byte[] secret) {
        return at(moment.toEpochMilli() / GENERATOR.getTimeStep().toMillis(), secret);
    }

    private static String at(long step, byte[] secret) {
        try {
            var moment = Instant.ofEpochMilli(step * GENERATOR.getTimeStep().toMillis());
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
