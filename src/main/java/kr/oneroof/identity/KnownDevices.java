package kr.oneroof.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * Knows devices that somebody logged in from before, by what their cookie says: a random word, the day, and for each
 * person a signature over both that only OneRoof can make. It opens nothing; it only keeps strangers' failures apart.
 */
@Component
public class KnownDevices {
    /** So long a device is known. */
    public static final Duration AGE = Duration.ofDays(180);

    private static final int MOST_PEOPLE = 8;
    private static final int WORD_LENGTH = 24;

    private final SecretKeySpec key;
    private final SeoulClock clock;

    KnownDevices(SecretProperties secret, SeoulClock clock) {
        this.key = secret.signingKey("device");
        this.clock = clock;
    }

    /** The device's word when the person logged in from it before; else empty. */
    String wordFor(String cookie, PersonId person) {
        var parts = parts(cookie);
        if (parts.isEmpty()) {
            return "";
        }
        var own = signature(parts.get(0), parts.get(1), person).getBytes(StandardCharsets.US_ASCII);
        var known = parts.stream()
                .skip(2)
                .anyMatch(one -> MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), own));
        return known ? parts.getFirst() : "";
    }

    /** What the cookie shall say now that this person has logged in; the latest eight people of a device are known. */
    public String remember(String cookie, PersonId person) {
        var before = parts(cookie);
        var word = before.isEmpty() ? LinkToken.fresh().substring(0, WORD_LENGTH) : before.get(0);
        var day = before.isEmpty() ? String.valueOf(clock.today().toEpochDay()) : before.get(1);
        var own = signature(word, day, person);
        var said = new ArrayList<>(List.of(word, day));
        before.stream()
                .skip(2)
                .filter(one -> !one.equals(own))
                .skip(Math.max(0, before.size() - 1 - MOST_PEOPLE))
                .forEach(said::add);
        said.add(own);
        return String.join(".", said);
    }

    /** Word, day, signatures; nothing when it is not of that form or too old. */
    private List<String> parts(String cookie) {
        if (!cookie.matches("[\\w-]{24}\\.\\d{1,7}(\\.[\\w-]{43}){1,10}")) {
            return List.of();
        }
        var parts = List.of(cookie.split("\\."));
        var age = clock.today().toEpochDay() - Long.parseLong(parts.get(1));
        return age >= 0 && age <= AGE.toDays() ? parts : List.of();
    }

    private String signature(String word, String day, PersonId person) {
        try {
            var mac = Mac.getInstance(SecretProperties.SIGNATURE);
            mac.init(key);
            var signed = mac.doFinal((word + "." + day + "." + person).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
